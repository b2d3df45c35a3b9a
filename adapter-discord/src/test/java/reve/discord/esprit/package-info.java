/** Tests of the card of an Esprit. */
@NullMarked
package reve.discord.esprit;

import org.jspecify.annotations.NullMarked;
