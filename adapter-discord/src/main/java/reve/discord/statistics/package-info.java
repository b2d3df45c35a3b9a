/** What a player has done, and the game as a whole. */
@NullMarked
package reve.discord.statistics;

import org.jspecify.annotations.NullMarked;
