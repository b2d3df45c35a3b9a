package reve.discord.reve;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.World.ANA;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.Shows;

class ReveCommandsTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("C04")
  void a_pull_shows_who_came_and_five_charges_become_four() {
    stage.world.given(ANA, ENLIGHTENED, 1);
    stage.world.rolls(new LoadedDice().rolling("reve-tier", 0).rolling("reve-esprit", 0));

    Scene first = stage.types(ANA, "reve pull");
    Reply second = stage.presses(ANA, first.button("Dream")).reply();

    assertThat(first.reply().isPrivate()).isFalse();
    assertThat(first.reply().title()).hasValue("* inferno_1 came to your dream");
    assertThat(first.reply().text()).isEqualTo("* Tier 1 · * INFERNO · **NEW**");
    assertThat(first.message().picture().orElseThrow().alternative())
        .isEqualTo("The card of inferno_1: Tier 1, INFERNO. Attack 22 · defence 9 · health 14");
    assertThat(first.reply().fields().getFirst().text())
        .isEqualTo("4 of 5\nNext one <t:1772369100:R>");
    assertThat(second.text()).doesNotContain("NEW");
    assertThat(second.fields().getFirst().text()).startsWith("3 of 5");
  }

  @Test
  void a_second_press_of_one_button_takes_no_second_charge() {
    stage.world.given(ANA, ENLIGHTENED, 1);
    String button = stage.types(ANA, "reve pull").button("Dream");

    Scene pressed = stage.presses(ANA, button);
    Scene again = stage.presses(ANA, button);

    assertThat(again.reply().text()).isEqualTo(pressed.reply().text());
    assertThat(stage.world.viewReve.handle(ANA).charges().left()).isEqualTo(3);
  }

  @Test
  void the_last_charge_leads_to_no_further_pull_and_the_time_is_told() {
    stage.world.given(ANA, ENLIGHTENED, 1);
    for (int n = 0; n < 4; n++) {
      stage.types(ANA, "reve pull");
    }

    Scene last = stage.types(ANA, "reve pull");
    Scene none = stage.types(ANA, "reve pull");

    assertThat(last.controls().map(Object::toString)).noneMatch(each -> each.contains("Dream"));
    assertThat(none.reply().isRefusal()).isTrue();
    assertThat(none.reply().text())
        .isEqualTo("All 5 charges are used. The next one comes <t:1772369100:R>.");
    stage.world.clock.pass(Duration.ofMinutes(45));
    Scene status = stage.presses(ANA, none.button("Charges"));
    assertThat(status.reply().text()).contains("1 of 5");
    assertThat(stage.presses(ANA, status.button("Dream")).reply().isRefusal()).isFalse();
  }

  @Test
  void the_status_shows_charges_times_and_the_odds_of_the_level() {
    stage.world.given(ANA, ENLIGHTENED, 1);

    Reply full = stage.types(ANA, "reve status").reply();
    stage.types(ANA, "reve pull");
    stage.types(ANA, "reve pull");
    Reply less = stage.types(ANA, "reve status").reply();

    assertThat(full.isPrivate()).isTrue();
    assertThat(full.text()).contains("5 of 5").contains("none comes until you use one");
    assertThat(full.fields().getFirst().name()).isEqualTo("The odds at level 1");
    assertThat(full.fields().getFirst().text().lines())
        .containsExactly(
            "* Tier 1 · 52.941%",
            "* Tier 2 · 29.411%", "* Tier 3 · 17.647%", "Level 12 opens a tier more.");
    assertThat(less.text())
        .contains("3 of 5")
        .contains("Next one <t:1772369100:R>")
        .contains("All are there <t:1772371800:R>");
  }

  @Test
  void it_speaks_german_too() {
    stage.reading(Locale.GERMAN).world.given(ANA, ENLIGHTENED, 1);

    assertThat(stage.types(ANA, "reve pull").reply().title().orElseThrow())
        .endsWith("kam in deinen Traum");
    assertThat(stage.types(ANA, "reve status").reply().text()).contains("4 von 5");
  }
}
