package reve.discord.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.World.ANA;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.player.Player;
import reve.game.player.Player.Reserve;
import reve.game.testworld.Shows;

class ExploreCommandTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("B11")
  void what_was_found_stands_line_by_line_and_leads_on() {
    stage.world.given(ANA, ENLIGHTENED, 1);

    Scene first = stage.types(ANA, "explore");
    Reply second = stage.presses(ANA, first.button("Explore")).reply();

    assertThat(first.reply().text()).contains("75 XP").contains("faylen").contains("1 remna");
    assertThat(first.reply().footer()).hasValue("⚡ 175 of 100 · 19 more times today");
    assertThat(first.reply().fields()).isEmpty();
    assertThat(second.fields().getFirst().name()).isEqualTo("You rose to level 2");
    assertThat(second.fields().getFirst().text()).contains("skill point");
  }

  @Test
  void a_second_press_of_one_button_explores_no_second_time() {
    stage.world.given(ANA, ENLIGHTENED, 1);
    String button = stage.types(ANA, "explore").button("Explore");

    stage.presses(ANA, button);
    stage.presses(ANA, button);

    assertThat(stage.world.belongings(ANA).explorations().ever()).isEqualTo(2);
  }

  @Test
  void whoever_is_tired_or_has_seen_it_all_is_told_when_it_goes_on() {
    stage.world.given(ANA, ENLIGHTENED, 1);
    hold(24);

    Reply tired = stage.types(ANA, "explore").reply();

    assertThat(tired.isRefusal()).isTrue();
    assertThat(tired.text()).contains("takes 25 energy; you have 24").contains("<t:");
    for (int n = 0; n < 20; n++) {
      hold(25);
      stage.types(ANA, "explore");
    }
    hold(25);
    assertThat(stage.types(ANA, "explore").reply().text())
        .contains("20 times today")
        .contains("<t:1772409600:R>");
  }

  private void hold(long energy) {
    stage.world.act(
        ANA,
        unit -> {
          Player player = stage.world.players.playing(ANA).orElseThrow();
          stage.world.players.save(player.withEnergy(new Reserve(energy, unit.now())));
        });
  }

  @Test
  void whoever_is_tired_and_has_a_potion_can_drink_it_at_once() {
    stage.world.given(ANA, ENLIGHTENED, 1);
    hold(24);
    Scene without = stage.types(ANA, "explore");
    stage.world.given(ANA).has(POTION, 2);

    Scene tired = stage.types(ANA, "explore");
    Reply rested = stage.presses(ANA, tired.button("Use one")).reply();

    assertThat(without.controls()).isEmpty();
    assertThat(tired.reply().isRefusal()).isTrue();
    assertThat(tired.reply().text()).endsWith("You carry * 2 energy_potion.");
    assertThat(rested.text()).contains("24 → 74");
    assertThat(stage.types(ANA, "explore").reply().isRefusal()).isFalse();
  }
}
