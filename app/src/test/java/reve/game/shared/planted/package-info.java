/** Classes that break the rules of the house on purpose. */
@NullMarked
package reve.game.shared.planted;

import org.jspecify.annotations.NullMarked;
