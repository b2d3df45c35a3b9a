/** The index of a collection and its totals in PostgreSQL. */
@NullMarked
package reve.persistence.collection;

import org.jspecify.annotations.NullMarked;
