/** Tests of the inventory as the player sees it. */
@NullMarked
package reve.discord.inventory;

import org.jspecify.annotations.NullMarked;
