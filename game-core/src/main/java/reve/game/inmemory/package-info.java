/** Every port of the game kept in memory, so that the rules run by themselves. */
@NullMarked
package reve.game.inmemory;

import org.jspecify.annotations.NullMarked;
