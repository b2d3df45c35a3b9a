/** A Discord on this machine, for any bot: start it, point a bot at it, act as its users. */
@NullMarked
package reve.discordlocal;

import org.jspecify.annotations.NullMarked;
