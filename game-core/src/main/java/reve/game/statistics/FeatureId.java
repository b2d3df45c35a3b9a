package reve.game.statistics;

import java.util.List;

/** Names a room of the game, such as {@code summon}. */
public record FeatureId(String value) implements Comparable<FeatureId> {
  public FeatureId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a feature has a name");
    }
  }

  /** The room whose commands come to outcomes of the class with this name. */
  public static FeatureId ofOutcome(String className) {
    List<String> parts = List.of(className.split("\\.", -1));
    return new FeatureId(parts.get(Math.max(0, parts.size() - 2)));
  }

  @Override
  public int compareTo(FeatureId other) {
    return value.compareTo(other.value);
  }
}
