/** The one HTTP server: bot API, users' API, page and attachments, on the loopback only. */
@NullMarked
package reve.discordlocal.web;

import org.jspecify.annotations.NullMarked;
