/** Tests of summoning as players see it. */
@NullMarked
package reve.discord.summon;

import org.jspecify.annotations.NullMarked;
