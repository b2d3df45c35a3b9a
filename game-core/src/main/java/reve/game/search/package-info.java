/** Searching the whole catalogue: what there is, what is missing, and how Esprits compare. */
@NullMarked
package reve.game.search;

import org.jspecify.annotations.NullMarked;
