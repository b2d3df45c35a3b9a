/** Experience: levels, what reaching them gives, and the trials that raise the cap. */
@NullMarked
package reve.game.experience;

import org.jspecify.annotations.NullMarked;
