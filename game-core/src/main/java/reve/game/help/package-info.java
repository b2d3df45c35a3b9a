/** Help: what somebody has done already, and what comes next. */
@NullMarked
package reve.game.help;

import org.jspecify.annotations.NullMarked;
