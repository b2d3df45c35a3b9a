/** Exploring: energy becomes experience and a little money, so many times a day. */
@NullMarked
package reve.game.explore;

import org.jspecify.annotations.NullMarked;
