/** Surveys of the game and what was done day by day, in PostgreSQL. */
@NullMarked
package reve.persistence.statistics;

import org.jspecify.annotations.NullMarked;
