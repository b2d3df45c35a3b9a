/** Tests of the owners' commands. */
@NullMarked
package reve.discord.admin;

import org.jspecify.annotations.NullMarked;
