/** Redis opened: what the processes of a game share there, and where to find each of the ports. */
@NullMarked
package reve.redis;

import org.jspecify.annotations.NullMarked;
