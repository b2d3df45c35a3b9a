/** Echoes: items in which an Esprit waits, one of them free each day. */
@NullMarked
package reve.game.echo;

import org.jspecify.annotations.NullMarked;
