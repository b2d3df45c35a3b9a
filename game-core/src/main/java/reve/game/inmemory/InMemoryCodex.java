package reve.game.inmemory;

import java.util.Collections;
import java.util.Set;
import reve.game.codex.Codex;
import reve.game.codex.GoalId;
import reve.game.esprit.EspritId;
import reve.game.shared.PlayerId;

/** Keeps the codex in memory. */
public final class InMemoryCodex implements Codex {
  private final InMemoryDatabase database;

  public InMemoryCodex(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Entries of(PlayerId player) {
    return database.codex.find(player).orElse(Entries.NONE);
  }

  @Override
  public int ever(PlayerId player) {
    return of(player).ever().size();
  }

  @Override
  public void enter(PlayerId player, Set<EspritId> esprits) {
    Entries before = of(player);
    if (!Collections.disjoint(before.ever(), esprits)) {
      throw new IllegalStateException("entered before: " + esprits);
    }
    database.codex.put(player, before.entering(esprits));
  }

  @Override
  public void reward(PlayerId player, GoalId goal) {
    Entries before = of(player);
    if (before.rewarded().contains(goal)) {
      throw new IllegalStateException("rewarded before: " + goal);
    }
    database.codex.put(player, before.rewarding(goal));
  }
}
