/** The one way from an interaction to its reply, the same for every command. */
@NullMarked
package reve.discord.pipeline;

import org.jspecify.annotations.NullMarked;
