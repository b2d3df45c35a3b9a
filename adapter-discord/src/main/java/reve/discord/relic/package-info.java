/** What Esprits wear, as the player sees it. */
@NullMarked
package reve.discord.relic;

import org.jspecify.annotations.NullMarked;
