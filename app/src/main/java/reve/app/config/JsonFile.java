package reve.app.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file of the configuration as strict JSON: UTF-8, one object, no key twice, no comments. */
final class JsonFile {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path folder;
  private final List<FileFault> faults;

  JsonFile(Path folder, List<FileFault> faults) {
    this.folder = folder;
    this.faults = faults;
  }

  /** The object in the file; nothing when it cannot be read, which is reported. */
  Optional<ObjectNode> read(String file) {
    try {
      return parse(file, Files.readAllBytes(folder.resolve(file)));
    } catch (NoSuchFileException e) {
      return reject(file, "", "missing", "this file in " + folder);
    } catch (IOException e) {
      return reject(file, "", "unreadable (" + e.getMessage() + ")", "a file that may be read");
    }
  }

  private Optional<ObjectNode> parse(String file, byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return reject(file, "line " + lineOfFirstBadByte(bytes), "not UTF-8", "text saved as UTF-8");
    }
    try {
      JsonNode node = STRICT.readTree(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
      return node instanceof ObjectNode object
          ? Optional.of(object)
          : reject(file, "", node.isMissingNode() ? "empty" : node, "one JSON object");
    } catch (JsonProcessingException e) {
      return reject(file, place(e.getLocation()), inWords(e.getOriginalMessage()), "correct JSON");
    }
  }

  private static String inWords(String parserMessage) {
    if (parserMessage.startsWith("Duplicate field")) {
      return parserMessage.replace("Duplicate field", "the same key twice:");
    }
    return parserMessage.contains("comment") ? "a comment" : parserMessage;
  }

  private <T> Optional<T> reject(String file, String path, Object value, String expected) {
    faults.add(FileFault.of(file, path, value, expected));
    return Optional.empty();
  }

  private static String place(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static int lineOfFirstBadByte(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
    int line = 1;
    for (int i = 0; i < in.position(); i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
