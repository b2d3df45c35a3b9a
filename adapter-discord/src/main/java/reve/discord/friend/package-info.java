/** How players find each other by codes. */
@NullMarked
package reve.discord.friend;

import org.jspecify.annotations.NullMarked;
