package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a bot may do after its first answer, and until when. */
class FollowUpTest extends PingStage {
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
  void follow_ups_are_waited_for_as_long_as_asked() {
    var answer = discord.acts().begin(act("/ping").put("settle_ms", 1_000));
    var interaction = interaction();
    bot.callback(interaction, Bodies.PONG);

    bot.api().send("POST", webhook(interaction), "{\"content\":\"more\"}");

    assertThat(answer.join().path("messages").findValuesAsText("content"))
        .containsExactly("pong", "more");
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
    users.faults("{\"expire_ms\":1000}");
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
}
