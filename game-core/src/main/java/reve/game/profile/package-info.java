/** A player at a glance: what every other room knows of them, on one page. */
@NullMarked
package reve.game.profile;

import org.jspecify.annotations.NullMarked;
