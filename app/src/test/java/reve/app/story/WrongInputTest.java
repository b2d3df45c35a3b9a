package reve.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever players do wrong is answered kindly, clearly, and only to them. */
@TestInstance(Lifecycle.PER_CLASS)
class WrongInputTest {
  @RegisterExtension final Stage stage = Stage.usual();

  @BeforeAll
  void seat() {
    stage.seat("ana");
    stage.seat("ben");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /craft amount:-1                          | is no amount
          /craft amount:0                           | is no amount
          /craft amount:99999999999999999999        | is no amount
          /craft amount:many                        | is no amount
          /craft amount:9000000000000000            | is no amount
          /craft amount:1000000000                  | That takes
          /summon banner:standard count:10          | That costs
          /esprit name:nobody                       | nobody
          """)
  void a_value_out_of_reach_is_refused_privately(String command, String reason) {
    Answer answer = stage.act("ana", command);

    assertThat(answer.isAnswered()).as("%s", answer).isTrue();
    assertThat(answer.text()).contains(reason);
    assertThat(answer.isPrivate()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /summon banner:standard count:-1          | count
          /summon banner:standard count:99999999999 | count
          /summon banner:standard speed:3           | speed
          /conjure                                  | conjure
          /summon banner:nowhere count:1            | not among its choices
          /history currency:gold                    | not among its choices
          """)
  void what_discord_itself_refuses_never_reaches_the_bot(String command, String reason) {
    Answer answer = stage.act("ana", command);

    assertThat(answer.json().path("refused").asText()).contains(reason);
  }

  @Test
  void somebody_elses_button_is_theirs() {
    Answer sheet = stage.act("ana", "/summon banner:daily count:1");
    String click =
        """
        {"user":"ben","message":"%s","click":"%s"}
        """
            .formatted(sheet.messageId(), sheet.control(":keep:"));

    Answer answer = stage.act(click);

    assertThat(answer.text()).contains("This one belongs to");
    assertThat(answer.isPrivate()).isTrue();
  }

  @Test
  void an_old_button_still_works_the_next_day() {
    Answer sheet = stage.act("ben", "/summon banner:daily count:1");

    stage.wait(Duration.ofDays(2));
    Answer answer = stage.act("ben", "click ID:" + sheet.control(":keep:"));

    assertThat(answer.isAnswered()).as("%s", answer).isTrue();
    assertThat(answer.text()).doesNotContain("reference");
  }

  @Test
  void who_has_not_started_is_told_how() {
    Answer answer = stage.act("zoe", "/daily");

    assertThat(answer.text()).contains("You have not begun yet. Type `/start`");
    assertThat(answer.isPrivate()).isTrue();
  }
}
