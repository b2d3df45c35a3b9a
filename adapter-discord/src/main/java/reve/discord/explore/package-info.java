/** Exploring, as the player sees it. */
@NullMarked
package reve.discord.explore;

import org.jspecify.annotations.NullMarked;
