package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which commands Discord registers, and which it refuses with which code at which path. */
@TestInstance(Lifecycle.PER_CLASS)
class CommandRulesTest {
  private static final String COMMANDS = "/applications/700000000000000000/commands";

  private final DiscordLocal discord = DiscordLocal.start(Options.defaults());
  private final BotApi bot = new BotApi(discord);

  @AfterAll
  void stop() {
    discord.close();
  }

  private static String command(String name, String more) {
    return "{\"name\":\"%s\",\"description\":\"Does it\"%s}".formatted(name, more);
  }

  private static String options(String... options) {
    return command("do", ",\"options\":[" + String.join(",", options) + "]");
  }

  private static String option(String name, int type, String more) {
    return "{\"name\":\"%s\",\"type\":%d,\"description\":\"An option\"%s}"
        .formatted(name, type, more);
  }

  private static String list(int count, IntFunction<String> element) {
    return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
  }

  private static String choice(int number) {
    return "{\"name\":\"n%1$d\",\"value\":\"v%1$d\"}".formatted(number);
  }

  static Stream<Arguments> whatIsRefused() {
    var cases = new ArrayList<Arguments>();
    var invalidName = "APPLICATION_COMMAND_INVALID_NAME";
    var length = "BASE_TYPE_BAD_LENGTH";
    cases.add(Arguments.of(command("Upper", ""), "/name", invalidName));
    cases.add(Arguments.of(command("two words", ""), "/name", invalidName));
    cases.add(Arguments.of(command("x".repeat(33), ""), "/name", length));
    cases.add(Arguments.of("{\"description\":\"x\"}", "/name", "BASE_TYPE_REQUIRED"));
    cases.add(Arguments.of("{\"name\":\"x\"}", "/description", "BASE_TYPE_REQUIRED"));
    cases.add(
        Arguments.of(
            "{\"name\":\"x\",\"description\":\"" + "x".repeat(101) + "\"}",
            "/description",
            length));
    cases.add(Arguments.of(command("x", ",\"colour\":1"), "/colour", "UNKNOWN_FIELD"));
    cases.add(Arguments.of(command("x", ",\"type\":9"), "/type", "BASE_TYPE_CHOICES"));
    cases.add(
        Arguments.of(
            command("x", ",\"name_localizations\":{\"xx\":\"y\"}"),
            "/name_localizations/xx",
            "UNKNOWN_FIELD"));
    cases.add(
        Arguments.of(
            command("x", ",\"name_localizations\":{\"de\":\"Zwei Worte\"}"),
            "/name_localizations/de",
            invalidName));
    cases.add(
        Arguments.of(
            command("x", ",\"description_localizations\":{\"de\":\"\"}"),
            "/description_localizations/de",
            length));
    cases.add(Arguments.of(command("x", ",\"contexts\":[3]"), "/contexts/0", "BASE_TYPE_CHOICES"));
    cases.add(
        Arguments.of(
            command("x", ",\"default_member_permissions\":\"admin\""),
            "/default_member_permissions",
            "NUMBER_TYPE_COERCE"));
    cases.add(
        Arguments.of(
            "{\"name\":\"X\",\"type\":2,\"description\":\"no\"}",
            "/description",
            "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED"));
    optionCases(cases, length);
    return cases.stream();
  }

  private static void optionCases(List<Arguments> cases, String length) {
    cases.add(
        Arguments.of(
            command("x", ",\"options\":" + list(26, n -> option("o" + n, 3, ""))),
            "/options",
            length));
    cases.add(Arguments.of(options(option("o", 12, "")), "/options/0/type", "BASE_TYPE_CHOICES"));
    cases.add(
        Arguments.of(
            options(option("a", 3, ""), option("b", 3, ",\"required\":true")),
            "/options/1",
            "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"));
    cases.add(
        Arguments.of(
            options(option("a", 3, ""), option("a", 3, "")),
            "/options/1/name",
            "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"));
    cases.add(
        Arguments.of(
            options(option("a", 3, ""), option("b", 1, "")),
            "/options",
            "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"));
    cases.add(
        Arguments.of(
            options(option("a", 3, ",\"choices\":" + list(26, CommandRulesTest::choice))),
            "/options/0/choices",
            length));
    cases.add(
        Arguments.of(
            options(option("a", 3, ",\"choices\":[" + choice(1) + "," + choice(1) + "]")),
            "/options/0/choices/1/name",
            "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS"));
    cases.add(
        Arguments.of(
            options(option("a", 4, ",\"choices\":[" + choice(1) + "]")),
            "/options/0/choices/0/value",
            "NUMBER_TYPE_COERCE"));
    cases.add(
        Arguments.of(
            options(option("a", 3, ",\"autocomplete\":true,\"choices\":[" + choice(1) + "]")),
            "/options/0/autocomplete",
            "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID"));
    cases.add(
        Arguments.of(
            options(option("a", 3, ",\"min_value\":1")),
            "/options/0/min_value",
            "APPLICATION_COMMAND_OPTION_FIELD_NOT_ALLOWED"));
    cases.add(
        Arguments.of(
            options(option("a", 3, ",\"max_length\":6001")),
            "/options/0/max_length",
            "NUMBER_TYPE_MAX"));
    var nested =
        ",\"options\":[" + option("s", 1, ",\"options\":[" + option("d", 1, "") + "]") + "]";
    cases.add(
        Arguments.of(
            options(option("g", 2, nested)),
            "/options/0/options/0/options/0/type",
            "BASE_TYPE_CHOICES"));
    var long25 =
        list(
            25,
            n ->
                option(
                    "o" + n,
                    3,
                    ",\"choices\":"
                        + list(
                            25,
                            m ->
                                "{\"name\":\"%s%d\",\"value\":\"%d\"}"
                                    .formatted("x".repeat(20), m, m))));
    cases.add(
        Arguments.of(command("x", ",\"options\":" + long25), "", "APPLICATION_COMMAND_TOO_LARGE"));
  }

  @ParameterizedTest(name = "{2} at {1}")
  @MethodSource("whatIsRefused")
  void a_command_out_of_order_is_refused(String body, String path, String code) {
    var reply = bot.send("POST", COMMANDS, body);

    assertThat(reply.code()).isEqualTo(50035);
    assertThat(reply.errorAt(path)).as(reply.body().toString()).isEqualTo(code);
  }

  @Test
  void a_list_names_each_command_once() {
    var reply = bot.send("PUT", COMMANDS, "[" + Bodies.PING + "," + Bodies.PING + "]");

    assertThat(reply.errorAt("/1/name")).isEqualTo("APPLICATION_COMMANDS_DUPLICATE_NAME");
  }
}
