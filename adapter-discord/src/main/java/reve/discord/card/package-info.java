/** The pictures of the game: cards of Esprits, sheets of pulls, drawn by the code itself. */
@NullMarked
package reve.discord.card;

import org.jspecify.annotations.NullMarked;
