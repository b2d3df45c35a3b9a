/** Leaderboard snapshots in PostgreSQL. */
@NullMarked
package reve.persistence.leaderboard;

import org.jspecify.annotations.NullMarked;
