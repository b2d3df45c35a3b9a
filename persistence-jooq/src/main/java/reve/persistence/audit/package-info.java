/** Proof that the tables agree with each other. */
@NullMarked
package reve.persistence.audit;

import org.jspecify.annotations.NullMarked;
