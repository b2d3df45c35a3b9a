package reve.app.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the game in which everybody begins with more than a bench can spend. */
public final class RichStart {
  private static final long PLENTY = 1_000_000_000_000L;

  private RichStart() {}

  /** Copies the game into an empty folder, and answers that folder. */
  public static Path copyOf(Path config, Path empty) {
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
        .put("fayrites", PLENTY)
        .put("fayrite_shards", PLENTY);
    mapper.writeValue(players.toFile(), content);
  }
}
