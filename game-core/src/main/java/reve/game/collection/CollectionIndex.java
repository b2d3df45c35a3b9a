package reve.game.collection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.game.esprit.Tier;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;

/** A player's stacks, read one page at a time or counted; never all of them at once. */
public interface CollectionIndex {

  /** The stacks within the scope, in that order. */
  Page<Row> page(PlayerId player, Scope scope, Order order, Turn<Key> turn, int size);

  /** The first of the list that the player owns no copy of, {@code most} at the most. */
  List<EspritId> missing(PlayerId player, List<EspritId> listed, int most);

  /** How many stacks there are of each kind; Esprits that are not listed do not count. */
  Spread spread(PlayerId player, Collection<Esprit> listed);

  /** Which stacks are meant; what is empty lets everything through. */
  record Scope(Optional<Set<EspritId>> only, Optional<Instant> since, Optional<List<Least>> least) {
    public static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), Optional.empty());

    public static Scope of(Set<EspritId> esprits) {
      return new Scope(Optional.of(esprits), Optional.empty(), Optional.empty());
    }

    /** What was new then or later. */
    public static Scope since(Instant instant) {
      return new Scope(Optional.empty(), Optional.of(instant), Optional.empty());
    }

    /** What has enough copies by one of these. */
    public static Scope atLeast(List<Least> least) {
      return new Scope(Optional.empty(), Optional.empty(), Optional.of(List.copyOf(least)));
    }
  }

  /**
   * So many copies of these Esprits: the first number for stacks without a star, the next for those
   * with one, and so on; a stack with more stars than there are numbers never has enough.
   */
  record Least(Set<EspritId> esprits, List<Long> copies) {
    public Least {
      esprits = Set.copyOf(esprits);
      copies = List.copyOf(copies);
    }
  }

  /** Numbers of stacks; what is missing is none. */
  record Spread(Map<Element, Long> byElement, Map<Tier, Long> byTier, Map<Integer, Long> byStars) {
    public Spread {
      byElement = Map.copyOf(byElement);
      byTier = Map.copyOf(byTier);
      byStars = Map.copyOf(byStars);
    }
  }

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
