/** Tests of what the bench prints. */
@NullMarked
package reve.app.bench;

import org.jspecify.annotations.NullMarked;
