package reve.game.codex;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.Reward;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;

/**
 * What is given once for so many different Esprits ever owned; without a number, for all that can
 * be found.
 */
public record CodexMilestone(GoalId id, Optional<Integer> unique, Map<CurrencyId, Amount> reward) {
  public CodexMilestone {
    reward = Collections.unmodifiableMap(new TreeMap<>(reward));
  }

  public Reward given() {
    return new Reward(reward, Map.of());
  }

  /** How many it takes. */
  public int target(Catalogue catalogue) {
    return unique.orElseGet(catalogue::size);
  }

  boolean isReached(Set<EspritId> ever, Catalogue catalogue) {
    return unique
        .map(least -> ever.size() >= least)
        .orElseGet(() ->
            catalogue.all().stream()
                .filter(esprit -> !esprit.retired())
                .map(Esprit::id)
                .allMatch(ever::contains));
  }
}
