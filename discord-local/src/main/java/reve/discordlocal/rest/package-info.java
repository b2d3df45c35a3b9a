/** The REST side of the API, route by route. */
@NullMarked
package reve.discordlocal.rest;

import org.jspecify.annotations.NullMarked;
