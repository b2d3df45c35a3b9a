/** What the host decides while the game runs, for everyone and all processes. */
@NullMarked
package reve.game.host;

import org.jspecify.annotations.NullMarked;
