/** What three features or more need; this package knows no feature. */
@NullMarked
package reve.game.shared;

import org.jspecify.annotations.NullMarked;
