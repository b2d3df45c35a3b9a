package reve.discord.pipeline;

import java.time.Duration;
import java.util.Set;
import reve.game.shared.PlayerId;

/**
 * How the host runs the pipeline: who owns the bot, whether rate limits hold, how many commands may
 * work at once, how long one waits for its place, and how long after that an answer is deferred.
 */
public record PipelineSettings(
    Set<PlayerId> owners, boolean limitsOn, int width, Duration patience, Duration deferAfter) {
  public PipelineSettings {
    owners = Set.copyOf(owners);
    if (width < 1) {
      throw new IllegalArgumentException("at least one command works at once");
    }
  }

  // a second is where waiting begins to be felt, and the answer has its own way to go
  private static final Duration FELT = Duration.ofMillis(750);

  // a busy host says so while the three seconds that Discord waits are still long
  private static final Duration IN_LINE = Duration.ofSeconds(1);

  public static PipelineSettings of(Set<PlayerId> owners, boolean limitsOn, int width) {
    return new PipelineSettings(owners, limitsOn, width, IN_LINE, FELT);
  }
}
