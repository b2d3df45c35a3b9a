package reve.app.bench;

import java.nio.file.Path;
import java.util.Map;
import reve.app.CannotStart;
import reve.app.config.ConfigFolder;
import reve.app.config.ConfigReading;
import reve.app.config.RichGame;
import reve.app.database.EmbeddedPostgresql;
import reve.app.database.PassingFolder;
import reve.game.shared.Rulebooks;
import reve.persistence.DatabaseSettings;

/** What a bench is played on and leaves nothing of: a folder, a rich game, a durable database. */
public final class BenchGround implements AutoCloseable {
  private static final Map<String, Long> MORE_THAN_CAN_BE_SPENT =
      Map.of("fayrites", 1_000_000_000_000L, "fayrite_shards", 1_000_000_000_000L);

  private final PassingFolder folder;
  private final Path config;

  private BenchGround(PassingFolder folder, Path config) {
    this.folder = folder;
    this.config = config;
  }

  /** Lays it out from the game in this folder. */
  public static BenchGround from(Path game) {
    PassingFolder folder = PassingFolder.temporary();
    return new BenchGround(
        folder, RichGame.copyOf(game, folder.place("config"), MORE_THAN_CAN_BE_SPENT));
  }

  public Path config() {
    return config;
  }

  public Path data() {
    return folder.data();
  }

  public Rulebooks rulebooks() {
    return switch (new ConfigFolder(config).read()) {
      case ConfigReading.Sound(var book) -> new Rulebooks(book);
      case ConfigReading.Faulty(var faults) ->
          throw new CannotStart(
              "The game has " + faults.size() + " faults.", "./reve check-config names them.");
    };
  }

  /** What is measured on a database. */
  public interface OnDatabase {
    void run(DatabaseSettings address);
  }

  /** Starts the database for as long as the work takes. */
  public void onDatabase(OnDatabase work) {
    try (EmbeddedPostgresql server = EmbeddedPostgresql.durable(data())) {
      work.run(server.address());
    }
  }

  @Override
  public void close() {
    folder.close();
  }
}
