/** The codex, as the player sees it. */
@NullMarked
package reve.discord.codex;

import org.jspecify.annotations.NullMarked;
