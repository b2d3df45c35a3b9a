/** Tests of the pictures. */
@NullMarked
package reve.discord.card;

import org.jspecify.annotations.NullMarked;
