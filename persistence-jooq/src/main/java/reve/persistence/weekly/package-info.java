/** Points of the week in PostgreSQL. */
@NullMarked
package reve.persistence.weekly;

import org.jspecify.annotations.NullMarked;
