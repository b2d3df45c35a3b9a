/** Skill points: one with every level, spent on what the player wants more of. */
@NullMarked
package reve.game.skill;

import org.jspecify.annotations.NullMarked;
