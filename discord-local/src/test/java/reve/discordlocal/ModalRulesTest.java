package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reve.discordlocal.model.Json;

/** What Discord takes as a modal or as choices, and what it refuses. */
@TestInstance(Lifecycle.PER_CLASS)
class ModalRulesTest {
  private static final String LENGTH = "BASE_TYPE_BAD_LENGTH";

  private final DiscordLocal discord = DiscordLocal.start(Options.defaults());
  private final RawBot bot = RawBot.ready(discord);

  @BeforeAll
  void register() {
    bot.api()
        .send(
            "PUT",
            "/applications/700000000000000000/commands",
            """
            [{"name":"ping","description":"Ping","options":[
              {"type":4,"name":"number","description":"Which","autocomplete":true}]}]\
            """);
  }

  @AfterAll
  void stop() {
    bot.close();
    discord.close();
  }

  private static String row(String more) {
    return "{\"type\":1,\"components\":[{\"type\":4,\"style\":1,%s}]}".formatted(more);
  }

  private static String input(int number) {
    return row("\"custom_id\":\"i%d\",\"label\":\"L\"".formatted(number));
  }

  private static String modal(String title, String... parts) {
    return "{\"custom_id\":\"m\",\"title\":\"%s\",\"components\":[%s]}"
        .formatted(title, String.join(",", parts));
  }

  static Stream<Arguments> modals() {
    var six = IntStream.range(0, 6).mapToObj(ModalRulesTest::input).toArray(String[]::new);
    return Stream.of(
        Arguments.of(modal("x".repeat(46), input(1)), "/title", LENGTH),
        Arguments.of(modal("", input(1)), "/title", LENGTH),
        Arguments.of(modal("t"), "/components", LENGTH),
        Arguments.of(modal("t", six), "/components", LENGTH),
        Arguments.of(
            "{\"title\":\"t\",\"components\":[" + input(1) + "]}",
            "/custom_id",
            "BASE_TYPE_REQUIRED"),
        Arguments.of(
            modal("t", input(1), input(1)),
            "/components/1/components/0/custom_id",
            "COMPONENT_CUSTOM_ID_DUPLICATED"),
        Arguments.of(
            modal("t", row("\"custom_id\":\"i\"")),
            "/components/0/components/0/label",
            "BASE_TYPE_REQUIRED"),
        Arguments.of(
            modal("t", row("\"custom_id\":\"i\",\"label\":\"" + "x".repeat(46) + "\"")),
            "/components/0/components/0/label",
            LENGTH),
        Arguments.of(
            modal("t", row("\"custom_id\":\"i\",\"label\":\"l\",\"max_length\":4001")),
            "/components/0/components/0/max_length",
            "NUMBER_TYPE_MAX"),
        Arguments.of(
            modal(
                "t", row("\"custom_id\":\"i\",\"label\":\"l\",\"min_length\":5,\"max_length\":4")),
            "/components/0/components/0/min_length",
            "TEXT_INPUT_MIN_LENGTH_TOO_LARGE"),
        Arguments.of(
            modal("t", "{\"type\":2,\"style\":1,\"custom_id\":\"b\",\"label\":\"l\"}"),
            "/components/0/type",
            "UNION_TYPE_CHOICES"),
        Arguments.of(
            modal("t", "{\"type\":18,\"label\":\"l\"}"),
            "/components/0/component",
            "BASE_TYPE_REQUIRED"));
  }

  @ParameterizedTest(name = "{2} at {1}")
  @MethodSource("modals")
  void a_modal_out_of_order_is_refused(String modal, String path, String code) {
    var _ = discord.acts().begin(Json.object().put("user", "ana").put("do", "/ping"));

    var reply =
        bot.callback(bot.event("INTERACTION_CREATE"), "{\"type\":9,\"data\":" + modal + "}");

    assertThat(reply.errorAt("/data" + path)).as(reply.body().toString()).isEqualTo(code);
  }

  static Stream<Arguments> choices() {
    var many =
        IntStream.range(0, 26)
            .mapToObj("{\"name\":\"n%1$d\",\"value\":%1$d}"::formatted)
            .collect(Collectors.joining(","));
    return Stream.of(
        Arguments.of(many, "", LENGTH),
        Arguments.of("{\"name\":\"" + "x".repeat(101) + "\",\"value\":1}", "/0/name", LENGTH),
        Arguments.of("{\"name\":\"n\",\"value\":\"one\"}", "/0/value", "NUMBER_TYPE_COERCE"),
        Arguments.of("{\"name\":\"n\"}", "/0/value", "BASE_TYPE_REQUIRED"));
  }

  @ParameterizedTest(name = "{2} at {1}")
  @MethodSource("choices")
  void choices_out_of_order_are_refused(String choices, String path, String code) {
    var _ = discord.acts().begin(Json.object().put("user", "ana").put("do", "type /ping number:1"));

    var reply =
        bot.callback(
            bot.event("INTERACTION_CREATE"),
            "{\"type\":8,\"data\":{\"choices\":[" + choices + "]}}");

    assertThat(reply.errorAt("/data/choices" + path)).as(reply.body().toString()).isEqualTo(code);
  }
}
