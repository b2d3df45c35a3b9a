/** What may be wrong around the game, and what a host does about it. */
@NullMarked
package reve.app.doctor;

import org.jspecify.annotations.NullMarked;
