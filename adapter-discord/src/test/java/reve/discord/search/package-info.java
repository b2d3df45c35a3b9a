/** The catalogue looked through on the stage. */
@NullMarked
package reve.discord.search;

import org.jspecify.annotations.NullMarked;
