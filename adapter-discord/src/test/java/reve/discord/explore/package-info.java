/** Tests of exploring as the player sees them. */
@NullMarked
package reve.discord.explore;

import org.jspecify.annotations.NullMarked;
