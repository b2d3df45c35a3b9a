/** A player at a glance. */
@NullMarked
package reve.discord.profile;

import org.jspecify.annotations.NullMarked;
