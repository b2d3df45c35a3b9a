/** The websocket side of the API: sessions, shards, events, resuming. */
@NullMarked
package reve.discordlocal.gateway;

import org.jspecify.annotations.NullMarked;
