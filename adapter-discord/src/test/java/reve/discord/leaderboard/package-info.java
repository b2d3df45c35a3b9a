/** Tests of leaderboards as players see them. */
@NullMarked
package reve.discord.leaderboard;

import org.jspecify.annotations.NullMarked;
