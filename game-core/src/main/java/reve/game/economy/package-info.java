/** Money: currencies, the ledger behind every balance, daily rewards and crafting. */
@NullMarked
package reve.game.economy;

import org.jspecify.annotations.NullMarked;
