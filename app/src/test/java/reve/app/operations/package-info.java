/** Tests of what a host sees of a running game. */
@NullMarked
package reve.app.operations;

import org.jspecify.annotations.NullMarked;
