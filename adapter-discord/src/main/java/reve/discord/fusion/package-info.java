/** Fusion, as the player sees it. */
@NullMarked
package reve.discord.fusion;

import org.jspecify.annotations.NullMarked;
