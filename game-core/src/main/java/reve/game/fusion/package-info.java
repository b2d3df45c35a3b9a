/** Fusion: two copies of one tier become one of the next, or nearly nothing. */
@NullMarked
package reve.game.fusion;

import org.jspecify.annotations.NullMarked;
