/** Achievements, kept in PostgreSQL. */
@NullMarked
package reve.persistence.achievement;

import org.jspecify.annotations.NullMarked;
