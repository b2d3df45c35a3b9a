/** The team: a leader and up to two supports. */
@NullMarked
package reve.game.team;

import org.jspecify.annotations.NullMarked;
