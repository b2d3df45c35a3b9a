/** What the bot says: texts by language, and the names that the rules give things. */
@NullMarked
package reve.discord.text;

import org.jspecify.annotations.NullMarked;
