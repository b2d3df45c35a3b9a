package reve.game.summon;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import reve.game.esprit.Tier;

/**
 * How bad luck is counted: each pull adds its tier's points, a pull of a forced tier begins again
 * at 0, and at {@code at} points the next pull is of a forced tier for sure.
 */
public record PityRule(int at, Map<Tier, Integer> points, Set<Tier> forcedTiers) {
  public PityRule {
    points = Collections.unmodifiableMap(new TreeMap<>(points));
    forcedTiers = Collections.unmodifiableSet(new TreeSet<>(forcedTiers));
  }

  boolean forces(int counter) {
    return counter >= at;
  }

  int after(int counter, Tier drawn) {
    return forcedTiers.contains(drawn) ? 0 : counter + points.getOrDefault(drawn, 0);
  }
}
