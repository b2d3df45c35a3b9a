package reve.game.economy;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;

/** What the ledger remembers of one player, newest first. */
public interface Ledger {

  /** An unknown player has no lines. */
  Page<Line> page(PlayerId player, Optional<CurrencyId> only, Turn<Key> turn, int size);

  /** An entry in its place. */
  record Line(Key key, Instant at, LedgerEntry entry) {}

  /** Where a line stands among its player's lines. */
  record Key(long act, int line) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparingLong(Key::act).thenComparingInt(Key::line).compare(this, other);
    }
  }
}
