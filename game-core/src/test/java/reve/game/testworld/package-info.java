/** The world in which rules are tested: fixtures, loaded dice, a clock that can be moved. */
@NullMarked
package reve.game.testworld;

import org.jspecify.annotations.NullMarked;
