/** One Esprit as a card. */
@NullMarked
package reve.discord.esprit;

import org.jspecify.annotations.NullMarked;
