package reve.persistence.upgrade;

import java.util.function.Supplier;
import reve.persistence.shared.Transactions;

/**
 * Keeps upgrades, restores and backups of one database apart, in whichever processes they run. It
 * is held by a transaction of its own that touches no table, so that no command waits for it.
 */
public final class UpgradeLock {
  private static final String KEY = "hashtextextended('reve:upgrade', 0)";

  private final Transactions transactions;

  public UpgradeLock(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Runs what changes the tables: alone. */
  public <T> T alone(Supplier<T> work) {
    return holding("pg_advisory_xact_lock", work);
  }

  /** Runs what reads the tables: beside others that read, and never during an upgrade. */
  public <T> T beside(Supplier<T> work) {
    return holding("pg_advisory_xact_lock_shared", work);
  }

  private <T> T holding(String lock, Supplier<T> work) {
    return transactions.apart(sql -> {
      sql.execute("set local idle_in_transaction_session_timeout = 0");
      sql.execute("set local lock_timeout = 0");
      sql.execute("select " + lock + "(" + KEY + ")");
      return work.get();
    });
  }
}
