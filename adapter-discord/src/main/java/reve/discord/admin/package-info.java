/** What only the bot's owners may do. */
@NullMarked
package reve.discord.admin;

import org.jspecify.annotations.NullMarked;
