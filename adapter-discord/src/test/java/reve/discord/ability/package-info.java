/** Abilities on the stage. */
@NullMarked
package reve.discord.ability;

import org.jspecify.annotations.NullMarked;
