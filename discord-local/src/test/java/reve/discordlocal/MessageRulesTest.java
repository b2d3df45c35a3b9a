package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.discordlocal.Bodies.V2;
import static reve.discordlocal.Bodies.display;
import static reve.discordlocal.Bodies.list;
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

/** What Discord takes as a message, and what it refuses with which code at which path. */
@TestInstance(Lifecycle.PER_CLASS)
class MessageRulesTest {
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
    plain(cases);
    embeds(cases);
    return cases.stream();
  }

  private static String embed(String fields) {
    return "{\"embeds\":[{" + fields + "}]}";
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
        Arguments.of(embed("\"description\":" + text(4_096))));
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

  private JsonNode posted(String body) {
    var reply = bot.send("POST", messages, body);
    assertThat(reply.status()).as(Json.write(reply.body())).isEqualTo(200);
    return reply.body();
  }
}
