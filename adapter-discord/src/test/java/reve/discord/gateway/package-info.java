/** Tests of what goes to Discord and comes from it. */
@NullMarked
package reve.discord.gateway;

import org.jspecify.annotations.NullMarked;
