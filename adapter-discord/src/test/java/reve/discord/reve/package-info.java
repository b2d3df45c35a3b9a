/** Tests of reve pulls as the player sees them. */
@NullMarked
package reve.discord.reve;

import org.jspecify.annotations.NullMarked;
