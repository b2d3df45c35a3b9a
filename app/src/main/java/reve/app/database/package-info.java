/** The database that comes along: a PostgreSQL of the game's own, kept in a folder. */
@NullMarked
package reve.app.database;

import org.jspecify.annotations.NullMarked;
