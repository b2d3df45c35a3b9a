/** The rule book on the stage. */
@NullMarked
package reve.discord.rules;

import org.jspecify.annotations.NullMarked;
