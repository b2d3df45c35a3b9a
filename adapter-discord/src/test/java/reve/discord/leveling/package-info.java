/** Tests of levels and limit breaks of Esprits as the player sees it. */
@NullMarked
package reve.discord.leveling;

import org.jspecify.annotations.NullMarked;
