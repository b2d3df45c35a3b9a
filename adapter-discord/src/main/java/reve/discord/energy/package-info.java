/** Energy and stamina, as the player sees them. */
@NullMarked
package reve.discord.energy;

import org.jspecify.annotations.NullMarked;
