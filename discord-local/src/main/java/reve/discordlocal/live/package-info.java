/** The feed by which open pages follow what their user may see. */
@NullMarked
package reve.discordlocal.live;

import org.jspecify.annotations.NullMarked;
