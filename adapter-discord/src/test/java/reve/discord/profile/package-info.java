/** Tests of the profile as the player sees them. */
@NullMarked
package reve.discord.profile;

import org.jspecify.annotations.NullMarked;
