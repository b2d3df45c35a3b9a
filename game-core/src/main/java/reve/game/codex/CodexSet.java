package reve.game.codex;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.Reward;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.shared.LocalText;

/** Esprits that belong together, and what is given once for having owned all of them. */
public record CodexSet(
    GoalId id, LocalText names, List<EspritId> esprits, Map<CurrencyId, Amount> reward) {
  public CodexSet {
    esprits = List.copyOf(esprits);
    reward = Collections.unmodifiableMap(new TreeMap<>(reward));
  }

  public Reward given() {
    return new Reward(reward, Map.of());
  }

  /** Those that were never owned; a retired one cannot be found any more and does not count. */
  public List<EspritId> missing(Set<EspritId> ever, Catalogue catalogue) {
    return esprits.stream()
        .filter(esprit -> !ever.contains(esprit) && !catalogue.get(esprit).retired())
        .toList();
  }

  boolean isComplete(Set<EspritId> ever, Catalogue catalogue) {
    return missing(ever, catalogue).isEmpty() && esprits.stream().anyMatch(ever::contains);
  }
}
