/** The rules alone, without any technology around them. */
@NullMarked
package reve.app.bench.core;

import org.jspecify.annotations.NullMarked;
