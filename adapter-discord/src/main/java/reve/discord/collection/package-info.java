/** The player's collection, page by page. */
@NullMarked
package reve.discord.collection;

import org.jspecify.annotations.NullMarked;
