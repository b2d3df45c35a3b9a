package reve.game.statistics;

import java.time.LocalDate;
import java.util.Map;

/** How many players did something on a day, and how many commands of each feature changed it. */
public record ActiveDay(LocalDate day, long players, Map<FeatureId, Long> commands) {
  public ActiveDay {
    commands = Map.copyOf(commands);
  }

  public long allCommands() {
    return commands.values().stream().mapToLong(Long::longValue).sum();
  }
}
