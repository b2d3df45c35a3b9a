/** What the leader's element does for its player. */
@NullMarked
package reve.game.leader;

import org.jspecify.annotations.NullMarked;
