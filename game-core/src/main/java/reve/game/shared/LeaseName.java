package reve.game.shared;

import java.util.Comparator;

/** What is held by one process at a time: the shard 3, the task of forgetting old commands. */
public record LeaseName(String kind, String id) implements Comparable<LeaseName> {
  private static final Comparator<LeaseName> ORDER =
      Comparator.comparing(LeaseName::kind).thenComparing(LeaseName::id);

  public LeaseName {
    if (kind.isBlank() || id.isBlank()) {
      throw new IllegalArgumentException("a lease has a kind and an id");
    }
  }

  @Override
  public int compareTo(LeaseName other) {
    return ORDER.compare(this, other);
  }
}
