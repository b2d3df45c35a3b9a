/** Points of the week: what players do earns them, and the best of a week are rewarded. */
@NullMarked
package reve.game.weekly;

import org.jspecify.annotations.NullMarked;
