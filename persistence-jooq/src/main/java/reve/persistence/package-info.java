/** The game kept in PostgreSQL: where a program opens it, and what can be wrong with it. */
@NullMarked
package reve.persistence;

import org.jspecify.annotations.NullMarked;
