/** Notices, as the player sees them. */
@NullMarked
package reve.discord.notification;

import org.jspecify.annotations.NullMarked;
