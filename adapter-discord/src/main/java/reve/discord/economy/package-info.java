/** Balances, the daily reward, crafting and the player's own history. */
@NullMarked
package reve.discord.economy;

import org.jspecify.annotations.NullMarked;
