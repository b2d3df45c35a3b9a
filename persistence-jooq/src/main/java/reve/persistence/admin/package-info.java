/** What owners ask of the books. */
@NullMarked
package reve.persistence.admin;

import org.jspecify.annotations.NullMarked;
