/** Tests of money as players see it. */
@NullMarked
package reve.discord.economy;

import org.jspecify.annotations.NullMarked;
