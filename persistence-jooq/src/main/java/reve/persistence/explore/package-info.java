/** Explorations in PostgreSQL. */
@NullMarked
package reve.persistence.explore;

import org.jspecify.annotations.NullMarked;
