package reve.discord.power;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Stage;
import reve.game.esprit.Element;
import reve.game.testworld.Shows;

class PowerCommandTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("D15")
  void power_is_shown_with_what_raises_it_and_where_it_comes_from() {
    stage.world.given(ANA).owns(id(Element.INFERNO, 1), 1).owns(id(Element.VERDANT, 3), 3);

    Reply reply = stage.types(ANA, "power").reply();

    // attack (22 + 450) x 1.05, defence 189, a tenth of health 284
    assertThat(reply.title()).hasValue("Power 712");
    assertThat(reply.text())
        .contains("attack **495** (472 +5%)")
        .contains("defence **189** (189 +0%)");
    assertThat(reply.toString()).contains("VERDANT · 657 (95.3%)").contains("inferno_1 × 1 · 32");
  }

  @Test
  void nothing_owned_is_no_power() {
    stage.world.given(ANA);

    assertThat(stage.types(ANA, "power").reply().title()).hasValue("Power 0");
  }
}
