/** What the chosen class does for its player, and how another is chosen. */
@NullMarked
package reve.game.playerclass;

import org.jspecify.annotations.NullMarked;
