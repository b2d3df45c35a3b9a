/** The inventory: what a player carries, what it is for, and what using it does. */
@NullMarked
package reve.game.inventory;

import org.jspecify.annotations.NullMarked;
