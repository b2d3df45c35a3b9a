/** Achievements: what a player did in all, and what is given for it once. */
@NullMarked
package reve.game.achievement;

import org.jspecify.annotations.NullMarked;
