/** Fragments: what Esprits leave behind, and what new ones are made of. */
@NullMarked
package reve.game.fragment;

import org.jspecify.annotations.NullMarked;
