/** How the parts of the game are put together. */
@NullMarked
package reve.app.wiring;

import org.jspecify.annotations.NullMarked;
