/** What is kept of people, and how it is let go. */
@NullMarked
package reve.game.privacy;

import org.jspecify.annotations.NullMarked;
