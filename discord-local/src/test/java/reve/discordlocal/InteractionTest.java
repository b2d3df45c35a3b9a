package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an interaction, by what the bot answers first and when. */
class InteractionTest extends PingStage {
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
  void the_time_that_counts_is_the_time_of_the_answer() {
    var interaction = asked("/ping");
    users.faults("{\"expire_ms\":0}");

    assertThat(bot.callback(interaction, Bodies.PONG).code()).isEqualTo(10062);
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

  @Test
  void an_unknown_interaction_or_token_is_refused() {
    var interaction = (ObjectNode) asked("/ping").deepCopy();

    assertThat(bot.callback(interaction.deepCopy().put("id", "1"), Bodies.PONG).code())
        .isEqualTo(10062);
    assertThat(bot.callback(interaction.put("token", "forged"), Bodies.PONG).code())
        .isEqualTo(10062);
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
    users.faults("{\"expire_ms\":1000}");
    var answer = begin("/ping");

    bot.callback(interaction(), "{\"type\":4,\"data\":{\"contnet\":\"oops\"}}");

    assertThat(answer.join().path("error").asText())
        .startsWith("the bot's answer was invalid")
        .contains("contnet");
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
