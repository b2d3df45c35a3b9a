/** Tests of paging through a collection. */
@NullMarked
package reve.discord.collection;

import org.jspecify.annotations.NullMarked;
