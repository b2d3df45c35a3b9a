package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.discordlocal.Bodies.V2;
import static reve.discordlocal.Bodies.button;
import static reve.discordlocal.Bodies.button2;
import static reve.discordlocal.Bodies.components;
import static reve.discordlocal.Bodies.display;
import static reve.discordlocal.Bodies.list;
import static reve.discordlocal.Bodies.option;
import static reve.discordlocal.Bodies.row;
import static reve.discordlocal.Bodies.select;
import static reve.discordlocal.Bodies.text;
import static reve.discordlocal.Bodies.v2;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reve.discordlocal.model.Json;

/** Which components Discord takes, and which it refuses with which code at which path. */
@TestInstance(Lifecycle.PER_CLASS)
class ComponentRulesTest {
  private static final String LENGTH = "BASE_TYPE_BAD_LENGTH";
  private static final String TOO_LONG = "BASE_TYPE_MAX_LENGTH";
  private static final String REQUIRED = "BASE_TYPE_REQUIRED";
  private static final String CHOICES = "BASE_TYPE_CHOICES";
  private static final String UNKNOWN = "UNKNOWN_FIELD";

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

  static Stream<Arguments> whatIsRefused() {
    var cases = new ArrayList<Arguments>();
    buttons(cases);
    selects(cases);
    partsOfV2(cases);
    return cases.stream();
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
            select("\"options\":" + list(26, Bodies::option)),
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
  void components_out_of_order_are_refused(String body, String path, String code) {
    var reply = bot.send("POST", messages, body);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo(50035);
    assertThat(reply.errorAt(path)).as(reply.body().toString()).isEqualTo(code);
  }

  static Stream<Arguments> whatIsTaken() {
    return Stream.of(
        Arguments.of("{\"components\":" + list(5, n -> row(button("b" + n))) + "}"),
        Arguments.of(
            button2("\"style\":1,\"custom_id\":\"b\",\"emoji\":{\"id\":null,\"name\":\"➡\"}")),
        Arguments.of(button2("\"style\":1,\"custom_id\":\"b\",\"emoji\":{\"name\":\"1️⃣\"}")),
        Arguments.of(select("\"options\":" + list(25, Bodies::option))),
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
  void components_in_order_are_posted(String body) {
    var reply = bot.send("POST", messages, body);

    assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
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
