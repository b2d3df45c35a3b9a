/** The link to Redis, and the ports that belong to no feature. */
@NullMarked
package reve.redis.shared;

import org.jspecify.annotations.NullMarked;
