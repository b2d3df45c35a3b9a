/** Surprising input: how it is made of good input, and how much of it a test gives. */
@NullMarked
package reve.game.fuzzing;

import org.jspecify.annotations.NullMarked;
