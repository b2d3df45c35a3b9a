package reve.persistence.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import reve.persistence.backup.Manifest.TableContent;
import reve.persistence.shared.GameJson;

/** A backup that was found whole: of a known format, and every table as its checksum says. */
public final class BackupFile implements AutoCloseable {
  static final String MANIFEST = "manifest.json";

  private static final int LONGEST_MANIFEST = 16 << 20;
  private static final int ZIP_MAGIC = 0x504b;

  private final Path path;
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(Path path, ZipFile zip, Manifest manifest) {
    this.path = path;
    this.zip = zip;
    this.manifest = manifest;
  }

  /** Reads it through; throws a {@link BackupProblem} when it is not to be relied on. */
  public static BackupFile open(Path path) {
    ZipFile zip = zip(path);
    boolean whole = false;
    try {
      BackupFile file = new BackupFile(path, zip, manifest(path, zip));
      file.manifest.tables().forEach(file::check);
      file.demandListed();
      whole = true;
      return file;
    } finally {
      if (!whole) {
        close(zip);
      }
    }
  }

  private static ZipFile zip(Path path) {
    try {
      demandZip(path);
      return new ZipFile(path.toFile());
    } catch (ZipException | IllegalArgumentException broken) {
      throw new BackupProblem.Damaged(path, "it ends too early or was changed");
    } catch (IOException failed) {
      throw new BackupProblem.Unreadable(path, failed);
    }
  }

  private static void demandZip(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      int begins = in.read() << Byte.SIZE | in.read();
      if (begins >= 0 && begins != ZIP_MAGIC) {
        throw new BackupProblem.Foreign(path);
      }
    }
  }

  private static Manifest manifest(Path path, ZipFile zip) {
    JsonMapper mapper = GameJson.mapper().build();
    try {
      JsonNode json = mapper.readTree(manifestText(path, zip));
      if (!json.path("kind").asText().equals(Manifest.KIND)) {
        throw new BackupProblem.Foreign(path);
      }
      int format = json.path("format").asInt();
      if (format > Manifest.FORMAT) {
        throw new BackupProblem.TooNew(path, "format", format, Manifest.FORMAT);
      }
      return mapper.treeToValue(json, Manifest.class);
    } catch (IOException | IllegalArgumentException broken) {
      throw new BackupProblem.Damaged(path, "its manifest cannot be read");
    }
  }

  /** Its own sum is the zip's, which {@code ZipFile} itself does not compare. */
  private static byte[] manifestText(Path path, ZipFile zip) throws IOException {
    try (InputStream in = entry(zip, MANIFEST).orElseThrow(() -> new BackupProblem.Foreign(path))) {
      byte[] text = in.readNBytes(LONGEST_MANIFEST);
      CRC32 sum = new CRC32();
      sum.update(text);
      if (sum.getValue() != zip.getEntry(MANIFEST).getCrc()) {
        throw new ZipException("another sum");
      }
      return text;
    }
  }

  private static Optional<InputStream> entry(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
  }

  private void check(TableContent table) {
    try (DigestInputStream in = Checksum.of(content(table))) {
      in.transferTo(OutputStream.nullOutputStream());
      if (!Checksum.text(in).equals(table.sha256())) {
        throw damaged(table, "are not those that were written");
      }
    } catch (IOException broken) {
      throw damaged(table, "cannot be read");
    }
  }

  /** A manifest that was cut down would make a smaller game of it, and nobody would notice. */
  private void demandListed() {
    Set<String> listed = new HashSet<>();
    for (TableContent table : manifest.tables()) {
      if (!listed.add(table.entry())) {
        throw new BackupProblem.Damaged(
            path, "its manifest lists table " + table.name() + " twice");
      }
    }
    zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(Manifest.TABLES) && !listed.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw new BackupProblem.Damaged(path, "its manifest does not list " + name);
        });
  }

  /** The rows of a table. */
  InputStream content(TableContent table) throws IOException {
    return entry(zip, table.entry()).orElseThrow(() -> damaged(table, "are missing"));
  }

  BackupProblem damaged(TableContent table, String fault) {
    return damaged(table.name(), fault);
  }

  BackupProblem damaged(String table, String fault) {
    return new BackupProblem.Damaged(path, "the rows of table " + table + " " + fault);
  }

  public Manifest manifest() {
    return manifest;
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    close(zip);
  }

  private static void close(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException read) {
      // nothing of it was to be kept
    }
  }
}
