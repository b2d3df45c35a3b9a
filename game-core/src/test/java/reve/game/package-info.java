/** What holds of the game as a whole, whichever features a player uses. */
@NullMarked
package reve.game;

import org.jspecify.annotations.NullMarked;
