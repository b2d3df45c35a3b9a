/** Tests of the texts. */
@NullMarked
package reve.discord.text;

import org.jspecify.annotations.NullMarked;
