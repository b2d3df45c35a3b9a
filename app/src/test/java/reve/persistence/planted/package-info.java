/** Classes that break the rules of the house on purpose. */
@NullMarked
package reve.persistence.planted;

import org.jspecify.annotations.NullMarked;
