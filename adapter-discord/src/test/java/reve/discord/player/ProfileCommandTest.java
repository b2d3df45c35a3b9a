package reve.discord.player;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Stage;

class ProfileCommandTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void a_profile_shows_level_class_leader_collection_and_purse() {
    stage.world.given(ANA).holds(REVIES, 5_000).hasGathered(3, 7, 1_500);

    Reply profile = stage.types(ANA, "profile").reply();

    assertThat(profile.isPrivate()).isTrue();
    assertThat(profile.text()).contains("Level 1 of 10").contains("inferno_1").contains("<t:");
    assertThat(profile.fields().getFirst().text()).contains("10% faster");
    assertThat(profile.fields().get(1).text())
        .contains("3 of 108")
        .contains("7 copies")
        .contains("power 1,500");
    assertThat(profile.fields().get(2).text()).contains("5,000");
  }
}
