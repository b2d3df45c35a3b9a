package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.discordlocal.model.Json;

/** What becomes of an interaction, by what the bot answers and when. */
class InteractionTest {
  private static final String BUTTON =
      "{\"type\":1,\"components\":[{\"type\":2,\"style\":1,\"custom_id\":\"b\",\"label\":\"Go\"}]}";
  private static final String WITH_BUTTON =
      "{\"type\":4,\"data\":{\"content\":\"press\",\"components\":[" + BUTTON + "]}}";
  private static final String DEFER = "{\"type\":5}";
  private static final String DEFER_PRIVATELY = "{\"type\":5,\"data\":{\"flags\":64}}";
  private static final String DEFER_UPDATE = "{\"type\":6}";
  private static final String UPDATE = "{\"type\":7,\"data\":{\"content\":\"changed\"}}";
  private static final String MODAL =
      """
      {"type":9,"data":{"custom_id":"form","title":"Form","components":[
        {"type":1,"components":[{"type":4,"custom_id":"amount","label":"How much","style":1}]}]}}\
      """;

  private final DiscordLocal discord = DiscordLocal.start(Options.defaults());
  private final UserApi users = new UserApi(discord.pageUrl());
  private final RawBot bot = RawBot.ready(discord);

  @BeforeEach
  void register() {
    bot.api().send("POST", "/applications/700000000000000000/commands", Bodies.PING);
  }

  @AfterEach
  void stop() {
    bot.close();
    discord.close();
  }

  private CompletableFuture<ObjectNode> begin(String line) {
    return discord.acts().begin(act(line));
  }

  private static ObjectNode act(String line) {
    return Json.object().put("user", "ana").put("do", line).put("wait_ms", 5_000);
  }

  private JsonNode interaction() {
    return bot.event("INTERACTION_CREATE");
  }

  /** What the bot is told when Ana does this. */
  private JsonNode asked(String line) {
    var _ = begin(line);
    return interaction();
  }

  private static String webhook(JsonNode interaction) {
    return "/webhooks/700000000000000000/" + interaction.path("token").asText();
  }

  private static String original(JsonNode interaction) {
    return webhook(interaction) + "/messages/@original";
  }

  @Test
  void the_bot_is_told_who_asks_where_and_in_which_language() {
    users.post("users", UserApi.parse("{\"name\":\"ana\",\"locale\":\"de\"}"));
    var answer = begin("/ping");

    var interaction = interaction();

    assertThat(interaction.path("version").asInt()).isEqualTo(1);
    assertThat(interaction.path("locale").asText()).isEqualTo("de");
    assertThat(interaction.at("/member/user/username").asText()).isEqualTo("ana");
    assertThat(interaction.at("/member/permissions").asText()).isNotEmpty();
    assertThat(interaction.at("/data/type").asInt()).isEqualTo(1);
    bot.callback(interaction, Bodies.PONG);
    assertThat(answer.join().at("/messages/0/content").asText()).isEqualTo("pong");
  }

  @Test
  void the_first_answer_counts_and_a_second_is_refused() {
    var answer = begin("/ping");
    var interaction = interaction();

    assertThat(bot.callback(interaction, Bodies.PONG).status()).isEqualTo(204);
    var second = bot.callback(interaction, Bodies.PONG);

    assertThat(second.status()).isEqualTo(400);
    assertThat(second.code()).isEqualTo(40060);
    assertThat(answer.join().path("messages")).hasSize(1);
  }

  @Test
  void an_interaction_delivered_twice_is_answered_once() {
    var answer = discord.acts().begin(act("/ping").put("deliveries", 2));

    var first = interaction();
    var second = interaction();

    assertThat(second).isEqualTo(first);
    assertThat(bot.callback(first, Bodies.PONG).status()).isEqualTo(204);
    assertThat(bot.callback(second, Bodies.PONG).code()).isEqualTo(40060);
    assertThat(answer.join().path("messages")).hasSize(1);
  }

  @Test
  void an_answer_after_the_time_is_refused_and_the_user_is_told() {
    users.faults("{\"expire_ms\":50}");

    var answer = begin("/ping");
    var interaction = interaction();

    assertThat(answer.join().path("error").asText())
        .isEqualTo("the bot did not answer within 50 ms");
    assertThat(bot.callback(interaction, Bodies.PONG).code()).isEqualTo(10062);
    var note = users.state("ana").path("messages").path(0);
    assertThat(note.path("content").asText()).isEqualTo("The application did not respond");
    assertThat(note.at("/local/failed").asBoolean()).isTrue();
    assertThat(users.state("ben").path("messages")).isEmpty();
  }

  @Test
  void a_failed_press_is_marked_for_who_pressed_until_pressed_again() {
    answer("/ping", WITH_BUTTON);
    users.faults("{\"expire_ms\":50}");

    begin("click Go").join();

    assertThat(users.state("ana").at("/messages/0/local/failed").asBoolean()).isTrue();
    assertThat(users.state("ben").at("/messages/0/local/failed").asBoolean()).isFalse();
    users.faults("{}");
    interaction();
    answer("click Go", UPDATE);
    assertThat(users.state("ana").at("/messages/0/local/failed").asBoolean()).isFalse();
  }

  private ObjectNode answer(String line, String callback) {
    var answer = begin(line);
    assertThat(bot.callback(interaction(), callback).status()).isEqualTo(204);
    return answer.join();
  }

  @Test
  void an_unknown_interaction_or_token_is_refused() {
    var interaction = (ObjectNode) asked("/ping").deepCopy();

    assertThat(bot.callback(interaction.deepCopy().put("id", "1"), Bodies.PONG).code())
        .isEqualTo(10062);
    assertThat(bot.callback(interaction.put("token", "forged"), Bodies.PONG).code())
        .isEqualTo(10062);
  }

  @Test
  void nothing_follows_before_the_answer() {
    var interaction = asked("/ping");

    var edit = bot.api().send("PATCH", original(interaction), "{\"content\":\"early\"}");
    var post = bot.api().send("POST", webhook(interaction), "{\"content\":\"early\"}");

    assertThat(edit.code()).isEqualTo(10015);
    assertThat(post.code()).isEqualTo(10015);
  }

  @Test
  void a_deferred_answer_is_thinking_until_it_is_filled() {
    var answer = begin("/ping");
    var interaction = interaction();
    bot.callback(interaction, DEFER);
    assertThat(users.state("ana").at("/messages/0/local/deferred").asBoolean()).isTrue();

    bot.api().send("PATCH", original(interaction), "{\"content\":\"done\"}");

    var message = answer.join().path("messages").path(0);
    assertThat(message.path("content").asText()).isEqualTo("done");
    assertThat(message.path("deferred").asBoolean()).isFalse();
    assertThat(bot.api().get(original(interaction)).body().path("flags").asInt()).isZero();
  }

  @Test
  void a_follow_up_fills_what_was_deferred_and_keeps_it_private() {
    var answer = begin("/ping");
    var interaction = interaction();
    bot.callback(interaction, DEFER_PRIVATELY);

    bot.api().send("POST", webhook(interaction), "{\"content\":\"done\"}");

    assertThat(answer.join().path("messages")).hasSize(1);
    assertThat(answer.join().at("/messages/0/ephemeral").asBoolean()).isTrue();
    assertThat(users.state("ben").path("messages")).isEmpty();
  }

  @Test
  void a_deferral_may_be_taken_back_and_answered_privately() {
    var answer = begin("/ping");
    var interaction = interaction();
    bot.callback(interaction, DEFER);
    bot.api().send("DELETE", original(interaction), "");
    assertThat(answer).isNotDone();

    bot.api().send("POST", webhook(interaction), "{\"content\":\"no\",\"flags\":64}");

    assertThat(answer.join().path("messages")).hasSize(1);
    assertThat(answer.join().at("/messages/0/ephemeral").asBoolean()).isTrue();
    assertThat(bot.api().get(original(interaction)).code()).isEqualTo(10008);
    assertThat(users.state("ben").path("messages")).isEmpty();
  }

  @Test
  void a_deferral_that_is_never_filled_is_an_error() {
    users.faults("{\"expire_ms\":500}");
    var answer = discord.acts().begin(act("/ping").put("wait_ms", 60));
    bot.callback(interaction(), DEFER);

    assertThat(answer.join().path("error").asText()).startsWith("the bot deferred");
  }

  @Test
  void a_promised_change_of_the_pressed_message_is_awaited() {
    answer("/ping", WITH_BUTTON);
    var answer = begin("click Go");
    var interaction = interaction();
    bot.callback(interaction, DEFER_UPDATE);
    assertThat(answer).isNotDone();

    bot.api().send("PATCH", original(interaction), "{\"content\":\"changed\",\"components\":[]}");

    var message = answer.join().path("messages").path(0);
    assertThat(message.path("content").asText()).isEqualTo("changed");
    assertThat(message.path("components")).isEmpty();
  }

  @Test
  void an_update_changes_the_pressed_message_and_keeps_what_it_does_not_name() {
    var before = answer("/ping", WITH_BUTTON).path("messages").path(0);

    var after = answer("click Go", UPDATE).path("messages").path(0);

    assertThat(after.path("id")).isEqualTo(before.path("id"));
    assertThat(after.path("content").asText()).isEqualTo("changed");
    assertThat(after.path("components")).isEqualTo(before.path("components"));
  }

  @Test
  void a_press_tells_the_bot_the_component_and_its_message() {
    var shown = answer("/ping", WITH_BUTTON);
    var interaction = asked("click Go");

    assertThat(interaction.path("type").asInt()).isEqualTo(3);
    assertThat(interaction.at("/data/custom_id").asText()).isEqualTo("b");
    assertThat(interaction.at("/data/component_type").asInt()).isEqualTo(2);
    assertThat(interaction.at("/message/id")).isEqualTo(shown.at("/messages/0/id"));
    assertThat(interaction.at("/message/interaction_metadata/user/username").asText())
        .isEqualTo("ana");
  }

  @Test
  void a_modal_is_filled_by_label_and_may_change_the_message_it_came_from() {
    answer("/ping", WITH_BUTTON);
    var opened = answer("click Go", MODAL);
    assertThat(opened.at("/modal/custom_id").asText()).isEqualTo("form");
    var answer = begin("fill \"How much=5\"");

    var interaction = interaction();

    assertThat(interaction.path("type").asInt()).isEqualTo(5);
    assertThat(interaction.at("/data/components/0/components/0/value").asText()).isEqualTo("5");
    bot.callback(interaction, UPDATE);
    assertThat(answer.join().at("/messages/0/content").asText()).isEqualTo("changed");
    assertThat(users.act("ana", "fill 5").path("refused").asText()).contains("no modal is open");
  }

  @ParameterizedTest
  @CsvSource({"6", "7", "8", "1", "2", "99"})
  void a_command_is_not_answered_with_what_fits_other_acts(int type) {
    var reply = bot.callback(asked("/ping"), "{\"type\":%d,\"data\":{}}".formatted(type));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errorAt("/type")).isEqualTo("BASE_TYPE_CHOICES");
  }

  @Test
  void an_answer_out_of_order_may_be_put_right_in_time() {
    var answer = begin("/ping");
    var interaction = interaction();

    var wrong = bot.callback(interaction, "{\"type\":4,\"data\":{}}");
    assertThat(wrong.code()).isEqualTo(50006);
    bot.callback(interaction, Bodies.PONG);

    assertThat(answer.join().path("error").isNull()).isTrue();
  }

  @Test
  void an_answer_that_stays_out_of_order_is_shown_as_the_reason() {
    users.faults("{\"expire_ms\":300}");
    var answer = begin("/ping");

    bot.callback(interaction(), "{\"type\":4,\"data\":{\"contnet\":\"oops\"}}");

    assertThat(answer.join().path("error").asText())
        .startsWith("the bot's answer was invalid")
        .contains("contnet");
  }

  @Test
  void the_token_expires() {
    users.faults("{\"token_life_ms\":0}");
    var answer = begin("/ping");
    var interaction = interaction();
    bot.callback(interaction, Bodies.PONG);
    answer.join();

    var late = bot.api().send("PATCH", original(interaction), "{\"content\":\"late\"}");

    assertThat(late.status()).isEqualTo(401);
    assertThat(late.code()).isEqualTo(50027);
  }

  @Test
  void the_response_is_told_when_asked_for() {
    var interaction = asked("/ping");

    var reply =
        bot.api()
            .send(
                "POST",
                "/interactions/%s/%s/callback?with_response=true"
                    .formatted(interaction.path("id").asText(), interaction.path("token").asText()),
                Bodies.PONG);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body().at("/resource/message/content").asText()).isEqualTo("pong");
    assertThat(reply.body().at("/interaction/response_message_id"))
        .isEqualTo(reply.body().at("/resource/message/id"));
  }

  @Test
  void a_path_may_arrive_percent_encoded() {
    answer("/ping", WITH_BUTTON);
    var interaction = asked("/ping");
    bot.callback(interaction, Bodies.PONG);

    var got = bot.api().get(webhook(interaction) + "/messages/%40original");

    assertThat(got.body().path("content").asText()).isEqualTo("pong");
  }

  @Test
  void follow_ups_are_got_changed_and_deleted_by_their_id() {
    answer("/ping", WITH_BUTTON);
    var interaction = asked("/ping");
    bot.callback(interaction, Bodies.PONG);
    var posted = bot.api().send("POST", webhook(interaction), "{\"content\":\"more\"}");
    var path = webhook(interaction) + "/messages/" + posted.body().path("id").asText();

    bot.api().send("PATCH", path, "{\"content\":\"most\"}");

    assertThat(bot.api().get(path).body().path("content").asText()).isEqualTo("most");
    assertThat(posted.body().at("/message_reference/message_id").asText()).isNotEmpty();
    assertThat(bot.api().send("DELETE", path, "").status()).isEqualTo(204);
    assertThat(bot.api().get(path).code()).isEqualTo(10008);
    var foreign = webhook(interaction) + "/messages/1";
    assertThat(bot.api().get(foreign).code()).isEqualTo(10008);
  }

  @Test
  void without_a_bot_the_user_hears_so_at_once() {
    bot.close();
    Eventually.holds(() -> !users.state("ana").path("bot_online").asBoolean());

    var answer = users.act("ana", "/ping");

    assertThat(answer.path("error").asText()).isEqualTo("no bot is connected");
  }

  @Test
  void thousands_of_interactions_are_answered() {
    bot.answering(_ -> Bodies.PONG);
    var count = 3_000;

    var answers = new CompletableFuture<?>[count];
    var latest = Duration.ofSeconds(20).toMillis();
    users.faults("{\"expire_ms\":%d}".formatted(latest));
    for (var number = 0; number < count; number++) {
      answers[number] =
          begin("/ping").thenAccept(done -> assertThat(done.path("error").isNull()).isTrue());
    }

    CompletableFuture.allOf(answers).join();
  }
}
