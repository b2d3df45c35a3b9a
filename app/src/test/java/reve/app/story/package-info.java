/** The whole game, played end to end: real Discord4J, real PostgreSQL, a slow local Discord. */
@NullMarked
package reve.app.story;

import org.jspecify.annotations.NullMarked;
