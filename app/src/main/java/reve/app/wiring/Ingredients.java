package reve.app.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import reve.discord.gateway.DiscordSettings;
import reve.game.shared.DiceSource;
import reve.game.shared.PlayerId;
import reve.game.shared.Rulebooks;
import reve.persistence.Database;
import reve.redis.Redis;

/**
 * What differs from one game to the next, everything else being wired alike. Without {@code redis}
 * the game is one process. {@code width} is how many commands work at once.
 */
public record Ingredients(
    Database database,
    Optional<Redis> redis,
    Path config,
    Rulebooks rulebooks,
    InstantSource clock,
    DiceSource dice,
    DiscordSettings discord,
    Set<PlayerId> owners,
    boolean limitsOn,
    int width,
    MeterRegistry metrics) {
  public Ingredients {
    owners = Set.copyOf(owners);
  }
}
