package reve.discordlocal;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies that many tests send. */
final class Bodies {
  static final String PING = "{\"name\":\"ping\",\"description\":\"Answers\"}";
  static final String PONG = "{\"type\":4,\"data\":{\"content\":\"pong\"}}";

  static final int V2 = 1 << 15;

  private Bodies() {}

  static String text(int length) {
    return "\"" + "x".repeat(length) + "\"";
  }

  static String list(int count, IntFunction<String> element) {
    return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
  }

  static String row(String... controls) {
    return "{\"type\":1,\"components\":[" + String.join(",", controls) + "]}";
  }

  static String button(String id) {
    return "{\"type\":2,\"style\":1,\"label\":\"Go\",\"custom_id\":\"%s\"}".formatted(id);
  }

  static String components(String... rows) {
    return "{\"components\":[" + String.join(",", rows) + "]}";
  }

  static String button2(String fields) {
    return components(row("{\"type\":2," + fields + "}"));
  }

  static String select(String fields) {
    return components(row("{\"type\":3,\"custom_id\":\"s\"," + fields + "}"));
  }

  static String option(int number) {
    return "{\"label\":\"L%1$d\",\"value\":\"v%1$d\"}".formatted(number);
  }

  static String v2(String... parts) {
    return "{\"flags\":%d,\"components\":[%s]}".formatted(V2, String.join(",", parts));
  }

  static String display(String text) {
    return "{\"type\":10,\"content\":%s}".formatted(text);
  }
}
