/** Tests of the PostgreSQL that comes along. */
@NullMarked
package reve.app.database;

import org.jspecify.annotations.NullMarked;
