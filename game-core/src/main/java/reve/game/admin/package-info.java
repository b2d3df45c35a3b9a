/** What only the owners of the bot may do to players. */
@NullMarked
package reve.game.admin;

import org.jspecify.annotations.NullMarked;
