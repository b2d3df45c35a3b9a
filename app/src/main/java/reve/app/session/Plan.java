package reve.app.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import reve.discord.gateway.Sharding;
import reve.game.shared.DiceSource;
import reve.redis.RedisSettings;

/**
 * How a game is to be played. {@code width} is how many database connections there are, and how
 * many commands work at once.
 */
public record Plan(
    DatabaseChoice database,
    Optional<RedisSettings> redis,
    DiscordChoice discord,
    Sharding sharding,
    Path config,
    Set<Long> owners,
    boolean limitsOn,
    int width,
    InstantSource clock,
    DiceSource dice) {
  public Plan {
    owners = Set.copyOf(owners);
  }
}
