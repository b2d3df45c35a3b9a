/** What all that a player owns comes to in a fight. */
@NullMarked
package reve.game.power;

import org.jspecify.annotations.NullMarked;
