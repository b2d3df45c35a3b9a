/** Abilities: what Esprits do in a fight, and what their effects come to. */
@NullMarked
package reve.game.ability;

import org.jspecify.annotations.NullMarked;
