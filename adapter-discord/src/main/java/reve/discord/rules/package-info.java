/** The rule book, in the bot and on paper. */
@NullMarked
package reve.discord.rules;

import org.jspecify.annotations.NullMarked;
