package reve.game.codex;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.game.esprit.EspritId;
import reve.game.shared.PlayerId;

/** What each player's codex holds, which never becomes less. */
public interface Codex {
  Entries of(PlayerId player);

  /** How many Esprits the player ever owned. */
  int ever(PlayerId player);

  /** Enters Esprits; the unit fails when one of them was entered before. */
  void enter(PlayerId player, Set<EspritId> esprits);

  /** Remembers that a goal was rewarded; the unit fails when it was before. */
  void reward(PlayerId player, GoalId goal);

  /** Every Esprit that the player ever owned, and every set and milestone that was rewarded. */
  record Entries(Set<EspritId> ever, Set<GoalId> rewarded) {
    public static final Entries NONE = new Entries(Set.of(), Set.of());

    public Entries {
      ever = Set.copyOf(ever);
      rewarded = Set.copyOf(rewarded);
    }

    public Entries entering(Set<EspritId> esprits) {
      return new Entries(union(ever, esprits), rewarded);
    }

    public Entries rewarding(GoalId goal) {
      return new Entries(ever, union(rewarded, Set.of(goal)));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
      return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
  }
}
