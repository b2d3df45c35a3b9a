/** Tests of awakening as the player sees it. */
@NullMarked
package reve.discord.awakening;

import org.jspecify.annotations.NullMarked;
