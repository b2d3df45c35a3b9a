/** Tests of dissolving as the player sees it. */
@NullMarked
package reve.discord.dissolve;

import org.jspecify.annotations.NullMarked;
