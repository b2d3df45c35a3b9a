/** Tests of echoes as the player sees them. */
@NullMarked
package reve.discord.echo;

import org.jspecify.annotations.NullMarked;
