/** Tests of ids and pages. */
@NullMarked
package reve.discord.shared;

import org.jspecify.annotations.NullMarked;
