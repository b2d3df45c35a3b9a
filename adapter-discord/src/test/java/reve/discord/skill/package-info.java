/** Tests of skill points as the player sees them. */
@NullMarked
package reve.discord.skill;

import org.jspecify.annotations.NullMarked;
