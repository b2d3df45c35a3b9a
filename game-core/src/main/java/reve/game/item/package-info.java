/** Countable things a player owns: potions, keys, echoes, fragments. */
@NullMarked
package reve.game.item;

import org.jspecify.annotations.NullMarked;
