/** Stacks in PostgreSQL. */
@NullMarked
package reve.persistence.esprit;

import org.jspecify.annotations.NullMarked;
