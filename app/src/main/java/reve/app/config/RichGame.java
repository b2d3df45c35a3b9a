package reve.app.config;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A copy of a game in which players begin with more money, for those who measure and try it. */
public final class RichGame {
  private RichGame() {}

  /** Copies into an empty folder, and sets the amounts that players begin with by currency. */
  public static Path copyOf(Path config, Path empty, Map<String, Long> begin) {
    try (Stream<Path> all = Files.walk(config)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".json")).toList();
      for (Path file : files) {
        Path copy = empty.resolve(config.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      enrich(empty.resolve("player.json"), begin);
      return empty;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void enrich(Path players, Map<String, Long> begin) throws IOException {
    JsonMapper mapper = new JsonMapper();
    ObjectNode content = (ObjectNode) mapper.readTree(players.toFile());
    begin.forEach(content.withObject("/starterPackage/reward/currencies")::put);
    mapper.writeValue(players.toFile(), content);
  }
}
