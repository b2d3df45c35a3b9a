/** Levels and limit breaks of Esprits, as the player sees them. */
@NullMarked
package reve.discord.leveling;

import org.jspecify.annotations.NullMarked;
