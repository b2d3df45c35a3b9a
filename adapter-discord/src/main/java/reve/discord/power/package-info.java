/** A player's power, as the player sees it. */
@NullMarked
package reve.discord.power;

import org.jspecify.annotations.NullMarked;
