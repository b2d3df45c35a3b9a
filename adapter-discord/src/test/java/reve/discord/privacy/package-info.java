/** Tests of exploring as the player sees them. */
@NullMarked
package reve.discord.privacy;

import org.jspecify.annotations.NullMarked;
