/** Tests of friend codes as the player sees them. */
@NullMarked
package reve.discord.friend;

import org.jspecify.annotations.NullMarked;
