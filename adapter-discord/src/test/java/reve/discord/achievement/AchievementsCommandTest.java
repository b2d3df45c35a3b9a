package reve.discord.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.awakening.EspritAwakened;
import reve.game.economy.Reward;
import reve.game.esprit.Element;
import reve.game.experience.LevelReached;
import reve.game.shared.Event;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;

class AchievementsCommandTest {
  private final Stage stage = new Stage();

  @BeforeEach
  void begin() {
    stage.world.enforce(TestRules.achievements());
    stage.world.given(ANA);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void points_what_was_unlocked_last_and_what_comes_next_stand_together() {
    happen(new LevelReached(ANA, 10, Reward.NOTHING));

    Reply overview = stage.types(ANA, "achievements").reply();

    assertThat(overview.title()).hasValue("10 points");
    assertThat(overview.text()).contains("**Growth** · 1 of 10").contains("**Wealth** · 0 of 2");
    assertThat(overview.fields().getFirst().text()).contains("**novice** <t:").contains("5 erythl");
    assertThat(overview.fields().getLast().name()).isEqualTo("At 100 points");
    assertThat(overview.fields().getLast().text()).startsWith("▰▱▱").contains("50 erythl");
  }

  @Test
  @Shows("F07")
  void a_category_shows_how_far_everything_has_come() {
    happen(new LevelReached(ANA, 4, Reward.NOTHING));
    happen(new EspritAwakened(ANA, TestRules.id(Element.INFERNO, 1), 1, 1, 0));

    Scene overview = stage.types(ANA, "achievements");
    Reply growth = stage.presses(ANA, overview.button("Growth")).reply();
    Reply wealth = stage.types(ANA, "achievements", "category:wealth").reply();

    assertThat(growth.text())
        .startsWith("▰▰▰▰▱▱▱▱▱▱ **novice** · level 10: 4 · 10 points")
        .contains("🏆 **awake** <t:")
        .contains("an Esprit with 5 stars: 1")
        .contains("one set of the codex: 0")
        .contains("2 different of every element: 0")
        .contains("an Esprit of tier 10: 0");
    assertThat(wealth.text())
        .contains("1,000,000 revies earned: 10,000 · 50 points")
        .contains("**spender** · 100 virelite spent: 0");
  }

  @Test
  void a_title_comes_with_its_points() {
    happen(new EspritAwakened(ANA, TestRules.id(Element.INFERNO, 1), 5, 1, 0));

    Reply overview = stage.types(ANA, "achievements").reply();

    assertThat(overview.fields().getLast().name()).isEqualTo("Titles");
    assertThat(overview.fields().getLast().text()).isEqualTo("Dreamer");
    assertThat(stage.types(ANA, "history").reply().text())
        .contains("Achievement")
        .contains("Achievement points");
  }

  @Test
  void a_category_that_nobody_knows_is_refused() {
    Reply refusal = stage.types(ANA, "achievements", "category:sleep").reply();

    assertThat(refusal.isRefusal()).isTrue();
    assertThat(refusal.text()).contains("no category “sleep”");
  }

  @Test
  void it_speaks_german_too() {
    stage.reading(Locale.GERMAN);

    assertThat(stage.types(ANA, "achievements").reply().title()).hasValue("Noch keine Punkte");
  }

  private void happen(Event event) {
    stage.world.act(ANA, unit -> unit.journal().record(event));
  }
}
