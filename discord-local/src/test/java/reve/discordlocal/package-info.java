/** Tests over real sockets, among them with a bot written with Discord4J. */
@NullMarked
package reve.discordlocal;

import org.jspecify.annotations.NullMarked;
