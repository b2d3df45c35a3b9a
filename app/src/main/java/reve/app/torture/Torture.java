package reve.app.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import reve.app.config.RichGame;
import reve.app.database.Folders;
import reve.app.torture.RedisTroubled.Trouble;
import reve.discordlocal.DiscordLocal;
import reve.discordlocal.Options;
import reve.persistence.DatabaseSettings;

/**
 * One run: a crowd plays on a local Discord while everything around the bot breaks. The Discord and
 * the history live in this process, the bot in another.
 *
 * @param config the folder with the game
 * @param time how long the storm rages
 */
public record Torture(Path config, Duration time, long seed, int players) {
  /** Enough to act on, and not enough to never run out. */
  static final Map<String, Long> RICHES =
      Map.of("fayrites", 200L, "fayrite_shards", 400L, "erythl", 2_000L);

  public TortureReport run() throws IOException, SQLException {
    Path folder = Files.createTempDirectory("reve-torture");
    long begun = System.nanoTime();
    try (Cluster cluster = new Cluster(folder.resolve("data"));
        Aid redis = new Aid();
        DiscordLocal discord = DiscordLocal.start(Options.builder().botName("Reve").build());
        Host host = new Host(folder, settings(folder, discord, cluster, redis))) {
      Thread interrupted = leavingNothing(host, redis, cluster, folder);
      Runtime.getRuntime().addShutdownHook(interrupted);
      History history = new History();
      host.start();
      SortedMap<String, Integer> strikes;
      try (Crowd crowd = new Crowd(discord.acts(), history, seed)) {
        crowd.begin(players);
        strikes = new Storm(faults(host, cluster, redis, discord), crowd, seed).rage(time);
        crowd.end();
      }
      host.stop();
      List<Finding> findings =
          new Checker(cluster.address()).check(history, discord.sessions().servedTwice());
      Runtime.getRuntime().removeShutdownHook(interrupted);
      long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
      return TortureReport.of(seed, seconds, history, strikes, findings);
    } finally {
      Folders.delete(folder);
    }
  }

  /** What is done when somebody ends the run before its time. */
  private static Thread leavingNothing(Host host, Aid redis, Cluster cluster, Path folder) {
    return new Thread(
        () -> {
          host.close();
          redis.close();
          cluster.close();
          try {
            Folders.delete(folder);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        "leaving nothing");
  }

  private static List<Fault> faults(Host host, Cluster cluster, Aid redis, DiscordLocal discord) {
    return List.of(
        new BotKilled(host),
        new DatabaseKilled(cluster),
        new ConnectionsCut(cluster.door()),
        new ConnectionsSlowed(cluster.door()),
        new RedisTroubled(Trouble.KILLED, redis),
        new RedisTroubled(Trouble.PAUSED, redis),
        new RedisTroubled(Trouble.FLUSHED, redis),
        DiscordTroubled.gateway(discord.faults()),
        DiscordTroubled.deliveries(discord.faults()),
        DiscordTroubled.rest(discord.faults()));
  }

  private Map<String, String> settings(
      Path folder, DiscordLocal discord, Cluster cluster, Aid redis) {
    DatabaseSettings address = cluster.address();
    return Map.of(
        "DISCORD_TOKEN", discord.token(),
        "DISCORD_API_URL", discord.baseUrl(),
        "DATABASE_URL",
            "jdbc:postgresql://%s:%d/%s"
                .formatted(address.host(), cluster.door().port(), address.name()),
        "DATABASE_USER", address.user(),
        "REDIS_URL", redis.url(),
        "REVE_CONFIG", RichGame.copyOf(config, folder.resolve("game"), RICHES).toString(),
        "REVE_LIMITS", "off");
  }
}
