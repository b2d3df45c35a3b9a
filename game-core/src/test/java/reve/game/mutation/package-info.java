/** What the build demands of mutation testing beyond what PIT itself can. */
@NullMarked
package reve.game.mutation;

import org.jspecify.annotations.NullMarked;
