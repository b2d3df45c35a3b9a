/** Tests of the first minutes. */
@NullMarked
package reve.discord.player;

import org.jspecify.annotations.NullMarked;
