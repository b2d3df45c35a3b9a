package reve.app.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import reve.app.database.EmbeddedPostgresql;
import reve.app.database.Folders;
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

  public TortureReport run() throws IOException, SQLException {
    Path folder = Files.createTempDirectory("reve-torture");
    long begun = System.nanoTime();
    try (EmbeddedPostgresql server = EmbeddedPostgresql.durable(folder.resolve("data"));
        DiscordLocal discord = DiscordLocal.start(Options.builder().botName("Reve").build());
        Host host = new Host(folder, settings(folder, discord, server.address()))) {
      History history = new History();
      host.start();
      SortedMap<String, Integer> strikes;
      try (Crowd crowd = new Crowd(discord.acts(), history, seed, () -> 1)) {
        crowd.begin(players);
        strikes = new Storm(List.of(new BotKilled(host)), crowd, seed).rage(time);
        crowd.end();
      }
      host.stop();
      List<Finding> findings = new Checker(server.address()).check(history);
      long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
      return TortureReport.of(seed, seconds, history, strikes, findings);
    } finally {
      Folders.delete(folder);
    }
  }

  private Map<String, String> settings(
      Path folder, DiscordLocal discord, DatabaseSettings address) {
    return Map.of(
        "DISCORD_TOKEN", discord.token(),
        "DISCORD_API_URL", discord.baseUrl(),
        "DATABASE_URL",
            "jdbc:postgresql://%s:%d/%s".formatted(address.host(), address.port(), address.name()),
        "DATABASE_USER", address.user(),
        "REVE_CONFIG", RichGame.copyOf(config, folder.resolve("game")).toString(),
        "REVE_LIMITS", "off");
  }
}
