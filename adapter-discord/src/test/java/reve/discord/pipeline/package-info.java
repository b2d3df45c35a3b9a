/** Tests of the way of an interaction. */
@NullMarked
package reve.discord.pipeline;

import org.jspecify.annotations.NullMarked;
