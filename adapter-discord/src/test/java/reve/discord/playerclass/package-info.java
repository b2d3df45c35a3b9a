/** Tests of classes as the player sees them. */
@NullMarked
package reve.discord.playerclassclass;

import org.jspecify.annotations.NullMarked;
