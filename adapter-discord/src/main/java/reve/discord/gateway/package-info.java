/** The connection to Discord, and everything that Discord's library must know. */
@NullMarked
package reve.discord.gateway;

import org.jspecify.annotations.NullMarked;
