package reve.game.esprit;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import reve.game.shared.PlayerId;

/**
 * Copies were used up: how many of each Esprit, which of them are owned no more, and how much power
 * the player's stacks lost.
 */
public record EspritsConsumed(
    PlayerId player, Map<EspritId, Long> copies, Set<EspritId> lasts, long power, String reason)
    implements CollectionChange {
  public EspritsConsumed {
    copies = Collections.unmodifiableMap(new TreeMap<>(copies));
    lasts = Collections.unmodifiableSet(new TreeSet<>(lasts));
  }

  @Override
  public String kind() {
    return "esprit_consumed";
  }

  @Override
  public long uniqueChange() {
    return -lasts.size();
  }

  @Override
  public long copiesChange() {
    return -copies.values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public long powerChange() {
    return -power;
  }
}
