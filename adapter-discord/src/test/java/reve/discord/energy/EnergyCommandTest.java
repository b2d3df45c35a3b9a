package reve.discord.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.World.ANA;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.testworld.Shows;

class EnergyCommandTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void full_gauges_say_that_nothing_comes() {
    stage.world.given(ANA, ENLIGHTENED, 1);

    Reply energy = stage.types(ANA, "energy").reply();

    assertThat(energy.isPrivate()).isTrue();
    assertThat(energy.text())
        .contains("200 of 100")
        .contains("100 of 50")
        .contains("▰▰▰▰▰▰▰▰▰▰")
        .contains("Full");
  }

  @Test
  @Shows("A07")
  void a_gauge_that_fills_says_when_it_is_full() {
    stage.world.given(ANA, ENLIGHTENED, 1);
    for (int n = 0; n < 6; n++) {
      stage.types(ANA, "explore");
    }

    Scene energy = stage.types(ANA, "energy");

    assertThat(energy.reply().text())
        .contains("50 of 104")
        .contains("▰▰▰▰▰▱▱▱▱▱")
        .contains("One more every 300 seconds, full <t:");
    assertThat(stage.presses(ANA, energy.button("Explore")).reply().title())
        .hasValue("You looked around");
  }
}
