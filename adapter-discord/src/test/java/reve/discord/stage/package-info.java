/** The bot on a stage: every command over the in-memory game, with nobody from Discord in it. */
@NullMarked
package reve.discord.stage;

import org.jspecify.annotations.NullMarked;
