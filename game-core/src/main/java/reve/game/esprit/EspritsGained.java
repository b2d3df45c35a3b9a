package reve.game.esprit;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import reve.game.shared.PlayerId;

/**
 * Copies came to a player: how many of each Esprit, which of them were the first of their kind, and
 * by how much the power of the player's stacks rose.
 */
public record EspritsGained(
    PlayerId player, Map<EspritId, Long> copies, Set<EspritId> firsts, long power, String reason)
    implements CollectionChange {
  public EspritsGained {
    copies = Collections.unmodifiableMap(new TreeMap<>(copies));
    firsts = Collections.unmodifiableSet(new TreeSet<>(firsts));
  }

  @Override
  public String kind() {
    return "collection_updated";
  }

  @Override
  public long uniqueChange() {
    return firsts.size();
  }

  @Override
  public long copiesChange() {
    return copies.values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public long powerChange() {
    return power;
  }
}
