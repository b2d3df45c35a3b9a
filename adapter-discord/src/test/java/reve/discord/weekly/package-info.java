/** Tests of the points of the week as the player sees them. */
@NullMarked
package reve.discord.weekly;

import org.jspecify.annotations.NullMarked;
