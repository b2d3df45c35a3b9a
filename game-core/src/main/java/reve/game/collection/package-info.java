/** What a player has gathered: the index of their stacks and its totals. */
@NullMarked
package reve.game.collection;

import org.jspecify.annotations.NullMarked;
