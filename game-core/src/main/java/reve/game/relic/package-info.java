/** What the lead copies of Esprits wear, and take off again. */
@NullMarked
package reve.game.relic;

import org.jspecify.annotations.NullMarked;
