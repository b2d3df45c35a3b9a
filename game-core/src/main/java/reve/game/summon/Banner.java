package reve.game.summon;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import reve.game.economy.Price;
import reve.game.esprit.Tier;
import reve.game.shared.LocalText;
import reve.game.shared.Weights;
import reve.game.shared.Weights.Weighted;

/**
 * What Esprits are drawn from: at what price a pull, how many at once, at which weights of the
 * tiers, and at most how often a UTC day. Banners that name the same {@code pity} share its
 * counter.
 */
public record Banner(
    BannerId id,
    LocalText names,
    LocalText description,
    String emoji,
    BannerId pity,
    Price price,
    Set<Integer> counts,
    Map<Tier, Long> weights,
    Optional<Integer> pullsPerDay,
    Optional<Instant> opens,
    Optional<Instant> closes) {
  public Banner {
    counts = Collections.unmodifiableSet(new TreeSet<>(counts));
    weights = Collections.unmodifiableMap(new TreeMap<>(weights));
  }

  public boolean isOpen(Instant now) {
    return opens.map(from -> !now.isBefore(from)).orElse(true)
        && closes.map(now::isBefore).orElse(true);
  }

  /** The odds of a pull that no pity forces. */
  public Weights<Tier> odds() {
    return new Weights<>(
        weights.entrySet().stream().map(e -> new Weighted<>(e.getKey(), e.getValue())).toList());
  }
}
