package reve.app.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints a bench's rows as they come, or all of a part as one JSON object. */
public final class Table {
  private static final String LINE = "%-28s %7s %11s %9s %9s %11s %9s %7s  %s";
  private static final String READING = "%-28s %11s %-12s %11s %7s  %s";

  private final String part;
  private final PrintStream out;
  private final boolean json;
  private final ObjectNode object = new JsonMapper().createObjectNode();
  private final ArrayNode rows;

  private Table(String part, PrintStream out, boolean json) {
    this.part = part;
    this.out = out;
    this.json = json;
    this.rows = object.put("part", part).putArray("rows");
  }

  public static Table begin(String part, PrintStream out, boolean json) {
    return new Table(part, out, json);
  }

  public void add(Row row) {
    rows.addObject()
        .put("name", row.name())
        .put("clients", row.clients())
        .put("per_second", known(row.measured().perSecond()))
        .put("p50_ms", known(row.measured().p50Ms()))
        .put("p99_ms", known(row.measured().p99Ms()))
        .put("failed", row.measured().failed())
        .put("yardstick_per_second", known(row.yardstick().perSecond()))
        .put("yardstick_p99_ms", known(row.yardstick().p99Ms()))
        .put("ratio", known(row.ratio()))
        .put("target", row.target().inWords())
        .put("reached", row.isReached());
    say(
        LINE,
        List.of(
            part,
            "clients",
            "a second",
            "p50 ms",
            "p99 ms",
            "yardstick",
            "its p99",
            "ratio",
            "to reach"),
        inWords(row));
  }

  public void add(Reading reading) {
    rows.addObject()
        .put("name", reading.name())
        .put("clients", 0)
        .putNull("per_second")
        .putNull("p50_ms")
        .putNull("p99_ms")
        .putNull("yardstick_per_second")
        .putNull("yardstick_p99_ms")
        .put("ratio", known(reading.ratio()))
        .put("target", reading.target())
        .put("reached", reading.isReached())
        .put("unit", reading.unit())
        .put("value", known(reading.value()))
        .put("yardstick", known(reading.promised()));
    say(READING, List.of(part, "measured", "", "promised", "ratio", "to reach"), inWords(reading));
  }

  private void say(String form, List<String> heading, String line) {
    if (!json) {
      if (rows.size() == 1) {
        out.println(form.formatted(heading.toArray()));
      }
      out.println(line);
      out.flush();
    }
  }

  public void end() {
    out.println(json ? object.toString() : "");
    out.flush();
  }

  private static String inWords(Row row) {
    return LINE.formatted(
        row.name(),
        row.clients() == 0 ? "" : row.clients(),
        text(row.measured().perSecond(), 0),
        text(row.measured().p50Ms(), 2),
        text(row.measured().p99Ms(), 2),
        text(row.yardstick().perSecond(), 0),
        text(row.yardstick().p99Ms(), 2),
        text(row.ratio(), 2),
        goal(row.target().inWords(), row.isReached()));
  }

  private static String inWords(Reading reading) {
    return READING.formatted(
        reading.name(),
        text(reading.value(), 2),
        reading.unit(),
        text(reading.promised(), 0),
        text(reading.ratio(), 2),
        goal(reading.target(), reading.isReached()));
  }

  private static String goal(String inWords, boolean reached) {
    return inWords.isEmpty() ? "" : inWords + (reached ? " ✓" : " ✗");
  }

  private static String text(double number, int digits) {
    return Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%,." + digits + "f", number);
  }

  private static @Nullable Double known(double number) {
    return Double.isNaN(number) ? null : Math.round(number * 1_000) / 1_000.0;
  }
}
