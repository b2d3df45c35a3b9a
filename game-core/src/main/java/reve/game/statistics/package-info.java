/**
 * Statistics: what a player has done, what the game as a whole holds, and how much is done in it.
 */
@NullMarked
package reve.game.statistics;

import org.jspecify.annotations.NullMarked;
