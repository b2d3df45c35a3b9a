/**
 * A game that is being played: the database, the Discord and the game itself, opened and closed.
 */
@NullMarked
package reve.app.session;

import org.jspecify.annotations.NullMarked;
