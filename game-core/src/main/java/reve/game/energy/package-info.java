/** Energy and stamina: what acting uses up and time refills. */
@NullMarked
package reve.game.energy;

import org.jspecify.annotations.NullMarked;
