package reve.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestInstance(Lifecycle.PER_CLASS)
class StoryTest {
  @RegisterExtension final Stage stage = Stage.usual();

  @Test
  void a_newcomer_comes_from_the_policy_to_a_collection() {
    assertThat(stage.act("ana", "/start").text()).contains("Before the first dream");
    assertThat(stage.act("ana", "click Accept").text()).contains("Vigorous");
    Answer begun = stage.act("ana", "select Vigorous");
    assertThat(begun.pictures()).hasSize(1);

    assertThat(stage.act("ana", "/daily").text()).contains("Today's gift");
    assertThat(stage.act("ana", "/craft amount:all").text()).contains("You made");
    Answer sheet = stage.act("ana", "/summon banner:standard count:10");
    assertThat(sheet.text()).contains("10 dreams answer");
    assertThat(sheet.pictures()).singleElement().asString().contains("10 cards");
    assertThat(stage.act("ana", "/collection").text()).contains("Ana's collection");
  }

  @Test
  void every_command_answers_a_player() {
    stage.seat("ben");

    for (String command :
        new String[] {
          "/start",
          "/balance",
          "/daily",
          "/summon banner:daily count:1",
          "/odds",
          "/craft amount:2",
          "/collection sort:name",
          "/leaderboard",
          "/history",
          "/profile",
          "/help"
        }) {
      Answer answer = stage.act("ben", command);

      assertThat(answer.isAnswered()).as("%s", answer).isTrue();
      assertThat(answer.text()).as(command).doesNotContain("reference").isNotBlank();
    }
  }

  @Test
  void a_german_reader_is_answered_in_german() {
    stage.join("uwe", "de");

    assertThat(stage.act("uwe", "/start").text()).contains("Vor dem ersten Traum");
    assertThat(stage.act("uwe", "click Annehmen").isAnswered()).isTrue();
    assertThat(stage.act("uwe", "select Unermüdlich").isAnswered()).isTrue();
    assertThat(stage.act("uwe", "/balance").text()).contains("Revies", "Juwelen");
    assertThat(stage.act("uwe", "/daily").text()).contains("Geschenk");
  }

  @Test
  void a_day_later_there_is_a_new_gift() {
    stage.seat("cleo");
    stage.act("cleo", "/daily");
    assertThat(stage.act("cleo", "/daily").text()).contains("open already");

    stage.wait(Duration.ofDays(1));

    assertThat(stage.act("cleo", "/daily").text()).contains("day 2 in a row");
  }
}
