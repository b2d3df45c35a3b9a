/** Who stands where. */
@NullMarked
package reve.discord.leaderboard;

import org.jspecify.annotations.NullMarked;
