/** What is said of the points of the week. */
@NullMarked
package reve.discord.weekly;

import org.jspecify.annotations.NullMarked;
