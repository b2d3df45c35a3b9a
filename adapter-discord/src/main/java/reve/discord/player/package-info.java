/** Beginning to play, and the player at a glance. */
@NullMarked
package reve.discord.player;

import org.jspecify.annotations.NullMarked;
