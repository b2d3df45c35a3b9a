package reve.discord.team;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.esprit.Element;
import reve.game.testworld.Shows;

class TeamCommandsTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("D11")
  void a_team_shows_its_members_and_offers_the_strongest() {
    stage
        .world
        .given(ANA)
        .owns(id(Element.INFERNO, 1), 1)
        .owns(id(Element.TEMPEST, 4), 1)
        .owns(id(Element.UMBRAL, 2), 1);

    Scene team = stage.types(ANA, "team view");
    Reply better = stage.presses(ANA, team.button("Take the strongest")).reply();

    assertThat(team.reply().text()).contains("👑 *** inferno_1**");
    assertThat(team.reply().fields().getFirst().text()).isEqualTo("31");
    assertThat(better.title()).hasValue("* tempest_4 leads now");
    assertThat(better.text()).contains("* umbral_2 and * inferno_1");
    assertThat(stage.types(ANA, "team optimize").reply().text()).contains("your team already");
  }

  @Test
  void a_team_is_set_by_name() {
    stage.world.given(ANA).owns(id(Element.INFERNO, 1), 1).owns(id(Element.UMBRAL, 2), 1);

    assertThat(set("leader:umbral_2", "support:inferno_1").text())
        .contains("Supported by * inferno_1");
    assertThat(set("leader:umbral_2").text()).contains("Nobody supports");
    assertThat(set("leader:umbral_2").text()).contains("your team already");
    assertThat(set("leader:umbral_2", "support:umbral_2").text()).contains("one place only");
    assertThat(set("leader:radiant_2").isRefusal()).isTrue();
  }

  private Reply set(String... options) {
    return stage.types(ANA, "team set", options).reply();
  }

  @Test
  void nobody_comes_up_who_has_a_place_already() {
    stage
        .world
        .given(ANA)
        .owns(id(Element.INFERNO, 1), 1)
        .owns(id(Element.TEMPEST, 4), 1)
        .owns(id(Element.UMBRAL, 2), 1);

    assertThat(stage.suggests(ANA, "team set", "support", "", "leader:umbral_2"))
        .containsExactly("inferno_1", "tempest_4");
    assertThat(
            stage.suggests(ANA, "team set", "support2", "", "leader:umbral_2", "support:inferno_1"))
        .containsExactly("tempest_4");
    assertThat(stage.suggests(ANA, "team set", "leader", "", "support2:tempest_4"))
        .containsExactly("inferno_1", "umbral_2");
  }
}
