/** Interactions end to end, through the local Discord's gateway and REST. */
@NullMarked
package reve.app.bench.discord;

import org.jspecify.annotations.NullMarked;
