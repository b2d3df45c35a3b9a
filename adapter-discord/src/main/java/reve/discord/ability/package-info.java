/** What Esprits do in a fight, in words with numbers. */
@NullMarked
package reve.discord.ability;

import org.jspecify.annotations.NullMarked;
