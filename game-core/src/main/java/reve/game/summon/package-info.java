/** Summoning: banners, odds, pity, and the pulls themselves. */
@NullMarked
package reve.game.summon;

import org.jspecify.annotations.NullMarked;
