package reve.game.shared;

import java.util.Map;
import java.util.Objects;
import reve.game.shared.RateLimits.Limit;

/** The rate limits by name; local play and tests may switch them off as a whole. */
public record LimitRules(Map<String, Limit> perPlayer, Limit perGuild) implements Rules {
  public static final String GENERAL = "general";

  public LimitRules {
    perPlayer = Map.copyOf(perPlayer);
  }

  /** The limit of that name, or the general one. */
  public Limit named(String name) {
    Limit limit = perPlayer.get(name);
    return limit != null ? limit : Objects.requireNonNull(perPlayer.get(GENERAL));
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    faults.demand(
        perPlayer.containsKey(GENERAL),
        "perPlayer",
        perPlayer.keySet(),
        "a limit named \"general\"");
  }
}
