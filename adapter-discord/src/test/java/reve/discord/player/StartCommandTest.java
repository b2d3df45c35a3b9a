package reve.discord.player;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.stage.Heard.Said;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;

class StartCommandTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void a_newcomer_sees_the_policy_and_nothing_is_stored() {
    Scene start = stage.types(ANA, "start");

    assertThat(start.reply().title()).hasValue("Before the first dream");
    assertThat(start.reply().isPrivate()).isTrue();
    assertThat(stage.world.viewRegistration.handle(ANA)).isEmpty();
  }

  @Test
  void declining_stores_nothing() {
    Scene declined = stage.presses(ANA, stage.types(ANA, "start").button("Decline"));

    assertThat(declined.heard().all().getFirst()).isInstanceOf(Said.Updated.class);
    assertThat(stage.world.viewRegistration.handle(ANA)).isEmpty();
  }

  @Test
  void from_the_policy_to_two_esprits_in_one_message() {
    Scene classes = stage.presses(ANA, stage.types(ANA, "start").button("Accept"));
    Scene started = stage.chooses(ANA, classes.select(), "vigorous");

    assertThat(started.heard().all().getFirst()).isInstanceOf(Said.Updated.class);
    assertThat(started.reply().title()).hasValue("Welcome, player1");
    assertThat(started.message().picture()).isPresent();
    assertThat(started.reply().fields().getLast().text()).contains("you have 90");
    assertThat(stage.world.held(ANA, SHARDS)).isEqualTo(90);
  }

  @Test
  void each_class_says_what_it_gives_at_first_and_how_it_grows() {
    Scene classes = stage.presses(ANA, stage.types(ANA, "start").button("Accept"));

    assertThat(classes.reply().text())
        .contains(
            "At level 1: Stamina returns 10% faster, more as you rise (1% for every 10 levels).");
  }

  @Test
  void choosing_twice_gives_the_package_once() {
    Scene classes = stage.presses(ANA, stage.types(ANA, "start").button("Accept"));
    stage.chooses(ANA, classes.select(), "vigorous");

    Scene again = stage.chooses(ANA, classes.select(), "enlightened");

    assertThat(again.reply().isRefusal()).isTrue();
    assertThat(again.reply().text()).contains("playing already");
    assertThat(stage.world.held(ANA, SHARDS)).isEqualTo(90);
  }

  @Test
  void somebody_else_cannot_accept_for_her() {
    String accept = stage.types(ANA, "start").button("Accept");

    Scene refused = stage.presses(BEN, accept);

    assertThat(refused.reply().text()).contains("<@1>").contains("/start");
    assertThat(stage.world.viewRegistration.handle(ANA)).isEmpty();
  }

  @Test
  void a_german_reader_is_answered_in_german() {
    Scene start = stage.reading(Locale.GERMANY).types(ANA, "start");

    assertThat(start.reply().title()).hasValue("Vor dem ersten Traum");
  }
}
