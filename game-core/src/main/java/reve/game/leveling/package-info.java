/** Leveling: virelite and remna make the lead copy of an Esprit stronger. */
@NullMarked
package reve.game.leveling;

import org.jspecify.annotations.NullMarked;
