/** What a Discord consists of: guilds, channels, users, messages, attachments, commands. */
@NullMarked
package reve.discordlocal.model;

import org.jspecify.annotations.NullMarked;
