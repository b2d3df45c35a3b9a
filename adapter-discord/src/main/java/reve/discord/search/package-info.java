/** The catalogue as players look through it. */
@NullMarked
package reve.discord.search;

import org.jspecify.annotations.NullMarked;
