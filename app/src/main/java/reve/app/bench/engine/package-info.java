/** The use cases on a real PostgreSQL, beside hand-written SQL that changes the same rows. */
@NullMarked
package reve.app.bench.engine;

import org.jspecify.annotations.NullMarked;
