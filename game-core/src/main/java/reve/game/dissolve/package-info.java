/** Dissolving: copies that are no longer wanted become what others grow by. */
@NullMarked
package reve.game.dissolve;

import org.jspecify.annotations.NullMarked;
