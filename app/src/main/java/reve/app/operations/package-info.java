/**
 * What a host sees of a running game: logs, health, metrics, and the work done in the background.
 */
@NullMarked
package reve.app.operations;

import org.jspecify.annotations.NullMarked;
