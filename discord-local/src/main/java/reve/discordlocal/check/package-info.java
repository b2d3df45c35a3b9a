/** The rules by which Discord accepts or refuses what a bot sends. */
@NullMarked
package reve.discordlocal.check;

import org.jspecify.annotations.NullMarked;
