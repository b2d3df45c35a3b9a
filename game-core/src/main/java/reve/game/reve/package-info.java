/** Reve pulls: charges that time refills, each of which calls one Esprit for nothing. */
@NullMarked
package reve.game.reve;

import org.jspecify.annotations.NullMarked;
