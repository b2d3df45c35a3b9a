/** Scripts of acts, one a line, for terminals and tests. */
@NullMarked
package reve.discordlocal.script;

import org.jspecify.annotations.NullMarked;
