package reve.discordlocal.model;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The bytes of the newest attachments, in memory up to a bound. */
public final class Attachments {
  /** A file as it was sent. */
  public record Upload(int index, String filename, String contentType, Blob content) {}

  /** A file as it is served. */
  public record Served(Attachment attachment, Blob content) {}

  private final long bound;
  private final Snowflakes ids;
  private final Supplier<String> origin;
  private final Map<Snowflake, Served> kept = new LinkedHashMap<>();
  private long held;

  public Attachments(long bound, Snowflakes ids, Supplier<String> origin) {
    this.bound = bound;
    this.ids = ids;
    this.origin = origin;
  }

  /** Keeps the file and says what it is. */
  public Attachment keep(Snowflake channel, Upload upload, boolean ephemeral) {
    var id = ids.next();
    var attachment =
        new Attachment(
            id,
            upload.filename(),
            Optional.empty(),
            upload.contentType(),
            upload.content().size(),
            upload.content().sha256(),
            extent(upload),
            ephemeral,
            "%s/attachments/%s/%s/%s".formatted(origin.get(), channel, id, upload.filename()));
    remember(new Served(attachment, upload.content()));
    return attachment;
  }

  private synchronized void remember(Served served) {
    kept.put(served.attachment().id(), served);
    held += served.content().size();
    var oldest = kept.values().iterator();
    while (held > bound && oldest.hasNext()) {
      held -= oldest.next().content().size();
      oldest.remove();
    }
  }

  public synchronized Optional<Served> find(Snowflake id) {
    return Optional.ofNullable(kept.get(id));
  }

  private static Optional<Attachment.Extent> extent(Upload upload) {
    if (!upload.contentType().startsWith("image/")) {
      return Optional.empty();
    }
    try (var input = new MemoryCacheImageInputStream(upload.content().open())) {
      var readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      var reader = readers.next();
      try {
        reader.setInput(input, true, true);
        return Optional.of(new Attachment.Extent(reader.getWidth(0), reader.getHeight(0)));
      } finally {
        reader.dispose();
      }
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
