/** The codex: which Esprits a player ever owned, and what is given for it once. */
@NullMarked
package reve.game.codex;

import org.jspecify.annotations.NullMarked;
