/** Achievements, as the player sees them. */
@NullMarked
package reve.discord.achievement;

import org.jspecify.annotations.NullMarked;
