/** A real Redis to test against, and what can befall it. */
@NullMarked
package reve.redis.testserver;

import org.jspecify.annotations.NullMarked;
