package reve.discord.codex;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.testworld.TestRules;

class CodexCommandsTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void sets_stand_with_their_progress_those_that_are_complete_first() {
    stage.world.given(ANA);
    gain(Stream.of(Element.values()).map(element -> TestRules.id(element, 2)).toList());

    Scene sets = stage.types(ANA, "codex sets");

    assertThat(sets.reply().title()).hasValue("One set of 24 is complete");
    assertThat(sets.reply().text())
        .startsWith("✅ **tier_2** · 6 of 6\n▱▱▱▱▱▱▱▱▱▱ **tier_1** · 0 of 6");
    assertThat(sets.reply().text()).contains("▰▱▱▱▱▱▱▱▱▱ **inferno** · 1 of 18");
    assertThat(stage.presses(ANA, sets.button("Milestones")).reply().title())
        .hasValue("6 Esprits were ever yours");
  }

  @Test
  void a_set_names_what_is_missing_and_its_reward() {
    stage.world.given(ANA);
    gain(Stream.of(Element.values()).skip(2).map(element -> TestRules.id(element, 2)).toList());

    Reply set = stage.types(ANA, "codex set", "name:tier_2").reply();

    assertThat(set.text())
        .contains("4 of 6")
        .contains("2 were never yours:\n* * inferno_2\n* * verdant_2")
        .doesNotContain("abyssal_2");
    assertThat(set.fields().getFirst().text()).contains("50,000 revies").contains("10 erythl");
  }

  @Test
  void a_complete_set_says_that_it_was_rewarded() {
    stage.world.given(ANA);
    gain(Stream.of(Element.values()).map(element -> TestRules.id(element, 1)).toList());

    Reply set = stage.types(ANA, "codex set", "name:tier_1").reply();

    assertThat(set.text()).contains("were rewarded for it");
    assertThat(set.fields()).isEmpty();
  }

  @Test
  void a_set_that_nobody_knows_is_refused() {
    stage.world.given(ANA);

    Reply refusal = stage.types(ANA, "codex set", "name:tier_99").reply();

    assertThat(refusal.isRefusal()).isTrue();
    assertThat(refusal.text()).contains("There is no set “tier_99”");
  }

  @Test
  void sets_come_up_while_their_name_is_typed() {
    stage.world.given(ANA);

    assertThat(stage.suggestions(ANA, "codex set", CodexViews.NAME, "TIER_1"))
        .hasSize(10)
        .startsWith(new Suggestion("tier_1", "tier_1"));
  }

  @Test
  void progress_shows_the_next_milestone_with_its_reward() {
    stage.world.given(ANA);
    gain(
        IntStream.rangeClosed(1, 10).mapToObj(tier -> TestRules.id(Element.UMBRAL, tier)).toList());

    Reply progress = stage.types(ANA, "codex progress").reply();

    assertThat(progress.title()).hasValue("10 Esprits were ever yours");
    assertThat(progress.text()).contains("10 of 108");
    assertThat(progress.fields().getFirst().name()).isEqualTo("Next at 25");
    assertThat(progress.fields().getFirst().text())
        .contains("15 more")
        .contains("10,000 revies")
        .contains("25 erythl");
  }

  @Test
  void whoever_has_everything_has_every_milestone_behind_them() {
    stage.world.given(ANA);
    gain(
        Stream.of(Element.values())
            .flatMap(element ->
                IntStream.rangeClosed(1, 18).mapToObj(tier -> TestRules.id(element, tier)))
            .toList());

    assertThat(stage.types(ANA, "codex progress").reply().text()).contains("behind you");
    assertThat(stage.types(ANA, "codex sets").reply().title())
        .hasValue("24 sets of 24 are complete");
    assertThat(stage.types(ANA, "history").reply().text())
        .contains("Codex set")
        .contains("Collection milestone");
  }

  @Test
  void it_speaks_german_too() {
    stage.world.given(ANA);
    stage.reading(Locale.GERMAN);

    assertThat(stage.types(ANA, "codex progress").reply().title())
        .hasValue("Noch nie war ein Esprit dein");
  }

  private void gain(List<EspritId> copies) {
    stage.world.act(ANA, unit -> stage.world.menagerie.gain(ANA, copies, "gift", unit));
  }
}
