package reve.app.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the game that comes with Reve, to spoil. */
public final class GameFolder {
  private static final Path SHIPPED = Path.of("..", "config");

  private final Path folder;

  public GameFolder(Path empty) {
    this.folder = empty;
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = empty.resolve(SHIPPED.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path path() {
    return folder;
  }

  /** Replaces the first place where the text stands, which must exist. */
  public GameFolder edit(String file, String text, String replacement) {
    String before = read(file);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(file + " has no " + text);
    }
    int at = before.indexOf(text);
    return write(
        file, before.substring(0, at) + replacement + before.substring(at + text.length()));
  }

  public GameFolder write(String file, String content) {
    return writeBytes(file, content.getBytes(StandardCharsets.UTF_8));
  }

  GameFolder writeBytes(String file, byte[] content) {
    try {
      Files.write(folder.resolve(file), content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  GameFolder delete(String file) {
    try {
      Files.delete(folder.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
