/** The database as a whole, on a real PostgreSQL. */
@NullMarked
package reve.persistence;

import org.jspecify.annotations.NullMarked;
