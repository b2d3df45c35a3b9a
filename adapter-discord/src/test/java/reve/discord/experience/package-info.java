/** Tests of levels and trials as the player sees them. */
@NullMarked
package reve.discord.experience;

import org.jspecify.annotations.NullMarked;
