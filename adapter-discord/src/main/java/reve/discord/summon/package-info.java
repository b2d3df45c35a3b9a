/** Summoning, and the odds of it. */
@NullMarked
package reve.discord.summon;

import org.jspecify.annotations.NullMarked;
