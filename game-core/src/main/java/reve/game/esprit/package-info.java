/** Esprits: the creatures of the catalogue, and the stacks in which players own them. */
@NullMarked
package reve.game.esprit;

import org.jspecify.annotations.NullMarked;
