/** Classes, as the player sees them. */
@NullMarked
package reve.discord.playerclass;

import org.jspecify.annotations.NullMarked;
