/** How many interactions a second the game answers on this machine. */
@NullMarked
package reve.app.bench;

import org.jspecify.annotations.NullMarked;
