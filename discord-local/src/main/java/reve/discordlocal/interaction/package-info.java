/** Interactions from the user's act to the bot's last edit, and the messages that come of them. */
@NullMarked
package reve.discordlocal.interaction;

import org.jspecify.annotations.NullMarked;
