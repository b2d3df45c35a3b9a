/** Awakening: copies of an Esprit become stars of all its copies. */
@NullMarked
package reve.game.awakening;

import org.jspecify.annotations.NullMarked;
