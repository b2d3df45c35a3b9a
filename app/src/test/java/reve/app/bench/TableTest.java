package reve.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final double UNKNOWN = Double.NaN;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, UTF_8);
  private final Row slow =
      Row.of(
          "summon x1",
          16,
          new Sample(500, 2, 9, 0),
          new Sample(1_000, 1, 4, 0),
          Target.ratioAtLeast(0.7));
  private final Reading small = Reading.half("memory", "MiB", 200, 512);
  private final Reading large = new Reading("start", "s", 3.5, UNKNOWN, 3);

  @Test
  void each_line_stands_under_its_heading_and_tells_whether_its_target_is_reached() {
    Table rows = Table.begin("engine", out, false);
    rows.add(slow);
    rows.end();
    Table readings = Table.begin("footprint", out, false);
    readings.add(small);
    readings.add(large);
    readings.end();

    assertThat(printed.toString(UTF_8).lines().map(line -> line.replaceAll(" +", " ").strip()))
        .containsExactly(
            "engine clients a second p50 ms p99 ms yardstick its p99 ratio to reach",
            "summon x1 16 500 2.00 9.00 1,000 4.00 0.50 ratio >= 0.7 ✗",
            "",
            "footprint measured promised ratio to reach",
            "memory 200.00 MiB 512 0.39 <= 256 MiB ✓",
            "start 3.50 s <= 3 s ✗",
            "");
  }

  @Test
  void as_json_a_part_is_one_object_and_what_is_not_known_is_null() throws IOException {
    Table table = Table.begin("footprint", out, true);
    table.add(slow);
    table.add(large);
    table.end();

    JsonNode part = new JsonMapper().readTree(printed.toString(UTF_8));
    assertThat(part.path("part").asText()).isEqualTo("footprint");
    assertThat(part.at("/rows/0/ratio").asDouble()).isEqualTo(0.5);
    assertThat(part.at("/rows/0/reached").asBoolean()).isFalse();
    assertThat(part.at("/rows/1/value").asDouble()).isEqualTo(3.5);
    assertThat(part.at("/rows/1/unit").asText()).isEqualTo("s");
    assertThat(part.at("/rows/1/yardstick").isNull()).isTrue();
    assertThat(part.at("/rows/1").properties())
        .extracting(Map.Entry::getKey)
        .contains(
            "name",
            "clients",
            "per_second",
            "p50_ms",
            "p99_ms",
            "yardstick_per_second",
            "yardstick_p99_ms",
            "ratio",
            "target");
  }
}
