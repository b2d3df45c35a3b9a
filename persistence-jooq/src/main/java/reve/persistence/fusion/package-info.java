/** Fusions in PostgreSQL. */
@NullMarked
package reve.persistence.fusion;

import org.jspecify.annotations.NullMarked;
