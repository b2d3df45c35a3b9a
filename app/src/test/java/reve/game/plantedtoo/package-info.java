/** Classes that break the rules of the house on purpose. */
@NullMarked
package reve.game.plantedtoo;

import org.jspecify.annotations.NullMarked;
