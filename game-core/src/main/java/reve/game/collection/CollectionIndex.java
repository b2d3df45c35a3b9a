package reve.game.collection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;

/** A player's stacks, read one page at a time. */
public interface CollectionIndex {

  /** The stacks of the named Esprits, or of all when none are named, in that order. */
  Page<Row> page(
      PlayerId player, Optional<Set<EspritId>> only, Order order, Turn<Key> turn, int size);

  /** What the stacks are ordered by; every order is total. */
  sealed interface Order {

    /** By where the Esprit stands in this list; it holds every Esprit of the catalogue. */
    record Listed(List<EspritId> esprits) implements Order {
      public Listed {
        esprits = List.copyOf(esprits);
      }
    }

    /** The largest first; where two are equal, by the Esprit's id. */
    record Largest(Measure measure) implements Order {}
  }

  /** A number that each stack has. */
  enum Measure {
    POWER,
    ATK,
    DEF,
    QUANTITY,
    STARS,
    LEVEL,
    SINCE
  }

  /** A stack with its lead copy's settled stats, in its place. */
  record Row(Key key, Stack stack, Stats lead) {}

  /** Where a row stands: its place in the list or its measure (instants in epoch milliseconds). */
  record Key(long value, EspritId esprit) {}
}
