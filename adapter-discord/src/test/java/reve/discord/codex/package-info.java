/** Tests of codex points as the player sees them. */
@NullMarked
package reve.discord.codex;

import org.jspecify.annotations.NullMarked;
