/** Items in PostgreSQL. */
@NullMarked
package reve.persistence.item;

import org.jspecify.annotations.NullMarked;
