package reve.discord.card;

import java.util.Comparator;
import java.util.List;

/** The pulls of one summon, in the order they were drawn. */
public record PullSheet(List<Pull> pulls) {
  public static final int MOST = 10;

  public PullSheet {
    pulls = List.copyOf(pulls);
    if (pulls.isEmpty() || pulls.size() > MOST) {
      throw new IllegalArgumentException("a sheet holds 1 to 10 pulls, not " + pulls.size());
    }
  }

  /** The pull shown largest: the highest tier, among equals a new one, then the first drawn. */
  public Pull best() {
    return pulls.stream()
        .min(
            Comparator.comparingInt((Pull pull) -> -pull.card().tier().number())
                .thenComparing(pull -> !pull.isNew()))
        .orElseThrow();
  }
}
