package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import reve.discordlocal.model.Json;

/** What Discord takes as a message, and what it refuses with which code at which path. */
@TestInstance(Lifecycle.PER_CLASS)
class MessageRulesTest {
  private static final String LENGTH = "BASE_TYPE_BAD_LENGTH";
  private static final String TOO_LONG = "BASE_TYPE_MAX_LENGTH";
  private static final String REQUIRED = "BASE_TYPE_REQUIRED";
  private static final String CHOICES = "BASE_TYPE_CHOICES";
  private static final String UNKNOWN = "UNKNOWN_FIELD";
  private static final int V2 = 1 << 15;

  private final DiscordLocal discord = DiscordLocal.start(Options.defaults());
  private final BotApi bot = new BotApi(discord);
  private final String messages =
      "/channels/"
          + new UserApi(discord.pageUrl()).state("ana").path("channel").asText()
          + "/messages";

  @AfterAll
  void stop() {
    discord.close();
  }

  private static String text(int length) {
    return "\"" + "x".repeat(length) + "\"";
  }

  private static String list(int count, IntFunction<String> element) {
    return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
  }

  private static String embed(String fields) {
    return "{\"embeds\":[{" + fields + "}]}";
  }

  private static String row(String... controls) {
    return "{\"type\":1,\"components\":[" + String.join(",", controls) + "]}";
  }

  private static String button(String id) {
    return "{\"type\":2,\"style\":1,\"label\":\"Go\",\"custom_id\":\"%s\"}".formatted(id);
  }

  private static String components(String... rows) {
    return "{\"components\":[" + String.join(",", rows) + "]}";
  }

  private static String button2(String fields) {
    return components(row("{\"type\":2," + fields + "}"));
  }

  private static String select(String fields) {
    return components(row("{\"type\":3,\"custom_id\":\"s\"," + fields + "}"));
  }

  private static String option(int number) {
    return "{\"label\":\"L%1$d\",\"value\":\"v%1$d\"}".formatted(number);
  }

  private static String v2(String... parts) {
    return "{\"flags\":%d,\"components\":[%s]}".formatted(V2, String.join(",", parts));
  }

  private static String display(String text) {
    return "{\"type\":10,\"content\":%s}".formatted(text);
  }

  static Stream<Arguments> whatIsRefused() {
    var cases = new ArrayList<Arguments>();
    plain(cases);
    embeds(cases);
    buttons(cases);
    selects(cases);
    partsOfV2(cases);
    return cases.stream();
  }

  private static void plain(List<Arguments> cases) {
    cases.add(Arguments.of("{\"content\":" + text(2_001) + "}", "/content", TOO_LONG));
    cases.add(Arguments.of("{\"content\":5}", "/content", "STRING_TYPE_CONVERT"));
    cases.add(Arguments.of("{\"contnet\":\"x\"}", "/contnet", UNKNOWN));
    cases.add(Arguments.of("{\"content\":\"x\",\"tts\":\"no\"}", "/tts", "BOOLEAN_TYPE_CONVERT"));
    cases.add(Arguments.of("{\"content\":\"x\",\"flags\":\"64\"}", "/flags", "NUMBER_TYPE_COERCE"));
    cases.add(
        Arguments.of(
            "{\"content\":\"x\",\"allowed_mentions\":{\"parse\":[\"all\"]}}",
            "/allowed_mentions/parse/0",
            CHOICES));
    cases.add(
        Arguments.of(
            "{\"content\":\"x\",\"attachments\":[{\"id\":0}]}",
            "/attachments/0/id",
            "ATTACHMENT_NOT_FOUND"));
  }

  private static void embeds(List<Arguments> cases) {
    var field = "{\"name\":\"n\",\"value\":\"v\"}";
    cases.add(
        Arguments.of("{\"embeds\":" + list(11, _ -> "{\"title\":\"t\"}") + "}", "/embeds", LENGTH));
    cases.add(Arguments.of("{\"embeds\":{}}", "/embeds", "LIST_TYPE_CONVERT"));
    cases.add(Arguments.of("{\"embeds\":[5]}", "/embeds/0", "DICT_TYPE_CONVERT"));
    cases.add(Arguments.of(embed("\"tittle\":\"t\""), "/embeds/0/tittle", UNKNOWN));
    cases.add(Arguments.of(embed("\"title\":" + text(257)), "/embeds/0/title", TOO_LONG));
    cases.add(
        Arguments.of(embed("\"description\":" + text(4_097)), "/embeds/0/description", TOO_LONG));
    cases.add(
        Arguments.of(embed("\"fields\":" + list(26, _ -> field)), "/embeds/0/fields", LENGTH));
    cases.add(
        Arguments.of(
            embed("\"fields\":[{\"name\":" + text(257) + ",\"value\":\"v\"}]"),
            "/embeds/0/fields/0/name",
            TOO_LONG));
    cases.add(
        Arguments.of(
            embed("\"fields\":[{\"name\":\"n\",\"value\":" + text(1_025) + "}]"),
            "/embeds/0/fields/0/value",
            TOO_LONG));
    cases.add(
        Arguments.of(
            embed("\"fields\":[{\"name\":\"n\",\"value\":\" \"}]"),
            "/embeds/0/fields/0/value",
            REQUIRED));
    cases.add(
        Arguments.of(
            embed("\"footer\":{\"text\":" + text(2_049) + "}"), "/embeds/0/footer/text", TOO_LONG));
    cases.add(
        Arguments.of(
            embed("\"author\":{\"name\":" + text(257) + "}"), "/embeds/0/author/name", TOO_LONG));
    cases.add(Arguments.of(embed("\"color\":16777216"), "/embeds/0/color", "NUMBER_TYPE_MAX"));
    cases.add(
        Arguments.of(
            embed("\"timestamp\":\"yesterday\""), "/embeds/0/timestamp", "DATE_TIME_TYPE_PARSE"));
    cases.add(
        Arguments.of(
            embed("\"url\":\"ftp://example.org\""), "/embeds/0/url", "URL_TYPE_INVALID_SCHEME"));
    cases.add(
        Arguments.of(
            embed("\"image\":{\"url\":\"attachment://missing.png\"}"),
            "/embeds/0/image/url",
            "ATTACHMENT_NOT_FOUND"));
    cases.add(
        Arguments.of(
            "{\"embeds\":" + list(2, _ -> "{\"description\":" + text(3_001) + "}") + "}",
            "/embeds",
            "MAX_EMBED_SIZE_EXCEEDED"));
  }

  private static void buttons(List<Arguments> cases) {
    cases.add(
        Arguments.of(
            "{\"components\":" + list(6, n -> row(button("b" + n))) + "}", "/components", LENGTH));
    cases.add(
        Arguments.of(
            components("{\"type\":1,\"components\":" + list(6, n -> button("b" + n)) + "}"),
            "/components/0/components",
            LENGTH));
    cases.add(Arguments.of(components(row()), "/components/0/components", LENGTH));
    cases.add(Arguments.of(components(button("b")), "/components/0/type", "UNION_TYPE_CHOICES"));
    cases.add(
        Arguments.of(
            components(row(button("b"), button("b"))),
            "/components/0/components/1/custom_id",
            "COMPONENT_CUSTOM_ID_DUPLICATED"));
    cases.add(
        Arguments.of(
            components(row(button("x".repeat(101)))),
            "/components/0/components/0/custom_id",
            LENGTH));
    cases.add(
        Arguments.of(components(row(button(""))), "/components/0/components/0/custom_id", LENGTH));
    cases.add(
        Arguments.of(
            button2("\"style\":1,\"custom_id\":\"b\",\"label\":" + text(81)),
            "/components/0/components/0/label",
            TOO_LONG));
    cases.add(
        Arguments.of(
            button2("\"style\":1,\"custom_id\":\"b\""),
            "/components/0/components/0",
            "BUTTON_COMPONENT_EMPTY"));
    cases.add(
        Arguments.of(
            button2("\"style\":7,\"custom_id\":\"b\",\"label\":\"l\""),
            "/components/0/components/0/style",
            CHOICES));
    cases.add(
        Arguments.of(
            button2("\"style\":5,\"label\":\"l\""), "/components/0/components/0/url", REQUIRED));
    cases.add(
        Arguments.of(
            button2(
                "\"style\":5,\"url\":\"https://a.example\",\"custom_id\":\"b\",\"label\":\"l\""),
            "/components/0/components/0/custom_id",
            "BUTTON_COMPONENT_FIELD_NOT_ALLOWED"));
    cases.add(
        Arguments.of(
            button2("\"style\":1,\"custom_id\":\"b\",\"emoji\":{\"name\":\":fire:\"}"),
            "/components/0/components/0/emoji",
            "COMPONENT_INVALID_EMOJI"));
    cases.add(
        Arguments.of(
            button2("\"style\":1,\"custom_id\":\"b\",\"label\":\"l\",\"colour\":1"),
            "/components/0/components/0/colour",
            UNKNOWN));
  }

  private static void selects(List<Arguments> cases) {
    var one = "\"options\":[" + option(1) + "]";
    cases.add(
        Arguments.of(
            select("\"options\":" + list(26, MessageRulesTest::option)),
            "/components/0/components/0/options",
            LENGTH));
    cases.add(Arguments.of(select("\"options\":[]"), "/components/0/components/0/options", LENGTH));
    cases.add(
        Arguments.of(
            select("\"options\":[" + option(1) + "," + option(1) + "]"),
            "/components/0/components/0/options/1/value",
            "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"));
    cases.add(
        Arguments.of(
            select("\"options\":[{\"label\":" + text(101) + ",\"value\":\"v\"}]"),
            "/components/0/components/0/options/0/label",
            LENGTH));
    cases.add(
        Arguments.of(
            select(one + ",\"placeholder\":" + text(151)),
            "/components/0/components/0/placeholder",
            TOO_LONG));
    cases.add(
        Arguments.of(
            select(one + ",\"max_values\":26"),
            "/components/0/components/0/max_values",
            "NUMBER_TYPE_MAX"));
    cases.add(
        Arguments.of(
            select(one + ",\"max_values\":2"),
            "/components/0/components/0/options",
            "SELECT_COMPONENT_MAX_VALUES_TOO_LARGE"));
    cases.add(
        Arguments.of(
            select(one + ",\"min_values\":2"),
            "/components/0/components/0/min_values",
            "SELECT_COMPONENT_MIN_VALUES_TOO_LARGE"));
    cases.add(
        Arguments.of(
            components(
                row(
                    "{\"type\":3,\"custom_id\":\"s\"," + one + "}",
                    "{\"type\":3,\"custom_id\":\"t\"," + one + "}")),
            "/components/0/components",
            "COMPONENT_LAYOUT_WIDTH_EXCEEDED"));
  }

  private static void partsOfV2(List<Arguments> cases) {
    var legacy = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";
    cases.add(
        Arguments.of(components(display("\"x\"")), "/components/0/type", "UNION_TYPE_CHOICES"));
    cases.add(
        Arguments.of(
            "{\"flags\":%d,\"content\":\"x\",\"components\":[%s]}".formatted(V2, display("\"x\"")),
            "/content",
            legacy));
    cases.add(
        Arguments.of(
            "{\"flags\":%d,\"embeds\":[{\"title\":\"x\"}],\"components\":[%s]}"
                .formatted(V2, display("\"x\"")),
            "/embeds",
            legacy));
    cases.add(
        Arguments.of(
            v2("{\"type\":17,\"components\":" + list(40, _ -> display("\"x\"")) + "}"),
            "/components",
            "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"));
    cases.add(
        Arguments.of(
            v2(display(text(2_500)), display(text(2_500))),
            "/components",
            "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"));
    cases.add(
        Arguments.of(
            v2("{\"type\":9,\"components\":[" + display("\"x\"") + "]}"),
            "/components/0/accessory",
            REQUIRED));
    cases.add(
        Arguments.of(
            v2("{\"type\":12,\"items\":" + list(11, _ -> "{}") + "}"),
            "/components/0/items",
            LENGTH));
    cases.add(
        Arguments.of(
            v2("{\"type\":12,\"items\":[{\"media\":{\"url\":\"attachment://no.png\"}}]}"),
            "/components/0/items/0/media/url",
            "ATTACHMENT_NOT_FOUND"));
    cases.add(Arguments.of(v2("{\"type\":14,\"spacing\":3}"), "/components/0/spacing", CHOICES));
    cases.add(
        Arguments.of(
            v2("{\"type\":17,\"components\":[{\"type\":17,\"components\":[]}]}"),
            "/components/0/components/0/type",
            "UNION_TYPE_CHOICES"));
    cases.add(
        Arguments.of(
            v2(
                "{\"type\":10,\"id\":7,\"content\":\"x\"}",
                "{\"type\":10,\"id\":7,\"content\":\"x\"}"),
            "/components/1/id",
            "COMPONENT_DUPLICATE_ID"));
  }

  @ParameterizedTest(name = "{2} at {1}")
  @MethodSource("whatIsRefused")
  void a_message_out_of_order_is_refused(String body, String path, String code) {
    var reply = bot.send("POST", messages, body);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo(50035);
    assertThat(reply.errorAt(path)).as(reply.body().toString()).isEqualTo(code);
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    var reply = bot.send("POST", messages, "{\"content\":5,\"embeds\":[{\"color\":-1}]}");

    assertThat(reply.errorAt("/content")).isNotEmpty();
    assertThat(reply.errorAt("/embeds/0/color")).isNotEmpty();
  }

  static Stream<Arguments> whatIsTaken() {
    var most = list(25, n -> "{\"name\":\"%d\",\"value\":\"v\",\"inline\":true}".formatted(n));
    return Stream.of(
        Arguments.of("{\"content\":" + text(2_000) + "}"),
        Arguments.of("{\"content\":\"\uD83D\uDE00" + "\uD83D\uDE00".repeat(1_999) + "\"}"),
        Arguments.of(embed("\"title\":" + text(256) + ",\"fields\":" + most)),
        Arguments.of(embed("\"description\":" + text(4_096))),
        Arguments.of("{\"components\":" + list(5, n -> row(button("b" + n))) + "}"),
        Arguments.of(
            button2("\"style\":1,\"custom_id\":\"b\",\"emoji\":{\"id\":null,\"name\":\"➡\"}")),
        Arguments.of(button2("\"style\":1,\"custom_id\":\"b\",\"emoji\":{\"name\":\"1️⃣\"}")),
        Arguments.of(select("\"options\":" + list(25, MessageRulesTest::option))),
        Arguments.of(
            v2(
                "{\"type\":17,\"accent_color\":255,\"components\":["
                    + "{\"type\":9,\"components\":[%s],\"accessory\":%s}]}"
                        .formatted(display("\"x\""), button("b")),
                "{\"type\":14,\"divider\":true,\"spacing\":2}",
                row(button("c")))));
  }

  @ParameterizedTest
  @MethodSource("whatIsTaken")
  void a_message_in_order_is_posted(String body) {
    var reply = bot.send("POST", messages, body);

    assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
  }

  @Test
  void an_empty_message_is_refused() {
    assertThat(bot.send("POST", messages, "{}").code()).isEqualTo(50006);
    assertThat(bot.send("POST", messages, "{\"content\":\"  \"}").code()).isEqualTo(50006);
  }

  @Test
  void a_message_may_not_lose_all_its_content() {
    var path = messages + "/" + posted("{\"content\":\"x\"}").path("id").asText();

    assertThat(bot.send("PATCH", path, "{\"content\":\"\"}").code()).isEqualTo(50006);
    assertThat(bot.get(path).body().path("content").asText()).isEqualTo("x");
  }

  @Test
  void a_message_takes_on_v2_only_when_it_drops_what_v2_forbids() {
    var path = messages + "/" + posted("{\"content\":\"x\"}").path("id").asText();

    var kept = bot.send("PATCH", path, v2(display("\"y\"")));
    var dropped =
        bot.send(
            "PATCH",
            path,
            "{\"content\":null,\"flags\":%d,\"components\":[%s]}".formatted(V2, display("\"y\"")));

    assertThat(kept.errorAt("/content")).startsWith("MESSAGE_CANNOT_USE_LEGACY");
    assertThat(dropped.status()).isEqualTo(200);
    var later = bot.send("PATCH", path, "{\"content\":\"x\"}");
    assertThat(later.errorAt("/content")).startsWith("MESSAGE_CANNOT_USE_LEGACY");
  }

  @Test
  void every_component_gets_a_number() {
    var message =
        posted(
            v2(
                "{\"type\":10,\"id\":2,\"content\":\"x\"}",
                "{\"type\":17,\"components\":[" + display("\"y\"") + "]}"));

    assertThat(message.at("/components/0/id").asInt()).isEqualTo(2);
    assertThat(message.at("/components/1/id").asInt()).isEqualTo(1);
    assertThat(message.at("/components/1/components/0/id").asInt()).isEqualTo(3);
  }

  private JsonNode posted(String body) {
    var reply = bot.send("POST", messages, body);
    assertThat(reply.status()).as(Json.write(reply.body())).isEqualTo(200);
    return reply.body();
  }
}
