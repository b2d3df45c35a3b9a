package reve.persistence.testdatabase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** What can happen to a file on its way. */
public final class Tampering {
  private static final String MANIFEST = "manifest.json";

  private Tampering() {}

  /**
   * Writes the zip anew with each entry as the change makes it of its name and text, or without.
   */
  public static void rewrite(Path file, BiFunction<String, String, Optional<String>> change)
      throws IOException {
    Path changed = file.resolveSibling("changed.zip");
    try (ZipFile from = new ZipFile(file.toFile());
        OutputStream out = Files.newOutputStream(changed);
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry : from.stream().toList()) {
        try (InputStream in = from.getInputStream(entry)) {
          Optional<String> text =
              change.apply(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
          if (text.isPresent()) {
            to.putNextEntry(new ZipEntry(entry.getName()));
            to.write(text.get().getBytes(StandardCharsets.UTF_8));
          }
        }
      }
    }
    Files.move(changed, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Changes what a backup says of itself. */
  public static void rewriteManifest(Path file, Consumer<JsonNode> change) throws IOException {
    JsonMapper mapper = new JsonMapper();
    JsonNode manifest;
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(MANIFEST))) {
      manifest = mapper.readTree(in);
    }
    change.accept(manifest);
    String changed = mapper.writeValueAsString(manifest);
    rewrite(file, (name, text) -> Optional.of(name.equals(MANIFEST) ? changed : text));
  }

  /** Lets a backup keep quiet about these tables, whose rows stay in it. */
  public static void leaveOut(Path file, Collection<String> tables) throws IOException {
    rewriteManifest(
        file,
        manifest -> {
          Iterator<JsonNode> each = manifest.path("tables").iterator();
          while (each.hasNext()) {
            if (tables.contains(each.next().path("name").asText())) {
              each.remove();
            }
          }
        });
  }

  /** Turns one bit of the byte at this place. */
  public static void flipBit(Path file, long place) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[Math.toIntExact(place)] ^= 1;
    Files.write(file, bytes);
  }

  /** Keeps only the first so many bytes. */
  public static void cut(Path file, long length) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
  }
}
