/** Leaderboards: who stands where, by snapshots a few minutes old. */
@NullMarked
package reve.game.leaderboard;

import org.jspecify.annotations.NullMarked;
