/** Leaderboards in Redis. */
@NullMarked
package reve.redis.leaderboard;

import org.jspecify.annotations.NullMarked;
