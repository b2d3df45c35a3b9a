/** Notices: what players are told of while they look elsewhere, and what they want to be told. */
@NullMarked
package reve.game.notification;

import org.jspecify.annotations.NullMarked;
