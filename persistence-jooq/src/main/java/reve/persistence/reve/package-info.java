/** Reve charges in PostgreSQL. */
@NullMarked
package reve.persistence.reve;

import org.jspecify.annotations.NullMarked;
