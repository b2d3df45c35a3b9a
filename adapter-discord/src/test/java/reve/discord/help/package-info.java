/** Tests of help. */
@NullMarked
package reve.discord.help;

import org.jspecify.annotations.NullMarked;
