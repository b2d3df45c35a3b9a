package reve.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestInstance(Lifecycle.PER_CLASS)
class OnceTest {
  private static final int AT_ONCE = 64;

  @RegisterExtension final Stage stage = Stage.usual();

  @Test
  void of_64_commands_that_spend_the_last_fayrite_one_succeeds() {
    stage.seat("ana");
    stage.act("ana", "/craft amount:1");

    List<CompletableFuture<Answer>> begun =
        IntStream.range(0, AT_ONCE)
            .mapToObj(
                _ -> stage.begin("{\"user\":\"ana\",\"do\":\"/summon banner:standard count:1\"}"))
            .toList();
    List<Answer> answers = begun.stream().map(CompletableFuture::join).toList();

    assertThat(answers).allMatch(Answer::isAnswered);
    assertThat(answers).filteredOn(each -> each.text().contains("a dream answers")).hasSize(1);
    assertThat(answers).filteredOn(each -> each.text().contains("That costs")).hasSize(AT_ONCE - 1);
    assertThat(stage.act("ana", "/history currency:fayrites").text())
        .containsOnlyOnce("summon")
        .containsOnlyOnce("crafting");
  }

  @Test
  void an_interaction_that_arrives_twice_acts_once_and_shows_the_first_result() {
    stage.seat("ben");
    stage.act("ben", "/craft amount:3");

    Answer answer =
        stage.act(
            """
            {"user":"ben","do":"/summon banner:standard count:1","deliveries":2,"settle_ms":1000}
            """);

    assertThat(answer.text()).containsOnlyOnce("a dream answers");
    assertThat(stage.act("ben", "/history currency:fayrites").text()).containsOnlyOnce("summon");
  }

  @Test
  void a_button_pressed_twice_acts_once_and_shows_the_first_result() {
    stage.seat("cleo");
    stage.act("cleo", "/craft amount:3");
    Answer sheet = stage.act("cleo", "/summon banner:standard count:1");
    String again =
        """
        {"user":"cleo","message":"%s","click":"%s","settle_ms":500}
        """
            .formatted(sheet.messageId(), sheet.control("again"));

    Answer first = stage.act(again);
    Answer second = stage.act(again);

    assertThat(first.text()).contains("a dream answers");
    assertThat(second.text()).contains("This button had done its act already");
    assertThat(stage.act("cleo", "/balance").text()).contains("1");
  }
}
