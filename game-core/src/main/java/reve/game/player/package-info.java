/** Players: the policy, the class they choose, and what they begin with. */
@NullMarked
package reve.game.player;

import org.jspecify.annotations.NullMarked;
