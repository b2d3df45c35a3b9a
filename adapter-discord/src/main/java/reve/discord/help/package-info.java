/** What there is to do, and what this bot is. */
@NullMarked
package reve.discord.help;

import org.jspecify.annotations.NullMarked;
