package reve.game.economy;

import java.util.List;
import reve.game.shared.PlayerId;

/** The players' balances, which move only by ledger entries. */
public interface Wallets {

  Balances of(PlayerId player);

  /** Everything the player ever earned of each currency. */
  Balances earned(PlayerId player);

  /** Everything the player ever spent of each currency, less what came back. */
  Balances spent(PlayerId player);

  /**
   * Moves the balances to what the entries say and keeps the entries in the ledger, in order;
   * throws when a balance is not what an entry's {@code balanceBefore} says.
   */
  void post(PlayerId player, List<LedgerEntry> entries);
}
