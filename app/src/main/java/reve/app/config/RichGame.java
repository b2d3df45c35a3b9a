package reve.app.torture;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the game in which a new player has enough to act on, and not enough to never run out.
 */
final class RichGame {
  private static final long FAYRITES = 200;
  private static final long SHARDS = 400;
  private static final long ERYTHL = 2_000;

  private RichGame() {}

  /** Copies into an empty folder. */
  static Path copyOf(Path config, Path empty) {
    try (Stream<Path> all = Files.walk(config)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".json")).toList();
      for (Path file : files) {
        Path copy = empty.resolve(config.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      enrich(empty.resolve("player.json"));
      return empty;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void enrich(Path players) throws IOException {
    JsonMapper mapper = new JsonMapper();
    ObjectNode content = (ObjectNode) mapper.readTree(players.toFile());
    content
        .withObject("/starterPackage/reward/currencies")
        .put("fayrites", FAYRITES)
        .put("fayrite_shards", SHARDS)
        .put("erythl", ERYTHL);
    mapper.writeValue(players.toFile(), content);
  }
}
