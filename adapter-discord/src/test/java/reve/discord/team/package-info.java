/** Tests of the team as the player sees it. */
@NullMarked
package reve.discord.team;

import org.jspecify.annotations.NullMarked;
