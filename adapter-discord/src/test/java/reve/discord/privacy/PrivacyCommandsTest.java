package reve.discord.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.discord.pipeline.Message;
import reve.discord.shared.Permission;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.testworld.Shows;

class PrivacyCommandsTest {
  private final Stage stage = new Stage();

  @BeforeEach
  void begin() {
    stage.world.given(ANA).holds(REVIES, 40);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("M01")
  void everything_kept_comes_as_a_file_for_nobody_else() {
    Message told = stage.types(ANA, "privacy export").message();

    assertThat(told.reply().isPrivate()).isTrue();
    Message.Attached file = told.picture().orElseThrow();
    assertThat(file.fileName()).isEqualTo("reve.json");
    assertThat(file.isShown()).isFalse();
    assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).contains("player1");
  }

  @Test
  void without_the_permission_to_send_files_it_says_so() {
    stage.botHas(Permission.EMBED_LINKS);

    assertThat(stage.types(ANA, "privacy export").reply().text()).contains("“Attach Files”");
  }

  @Test
  void a_stranger_has_nothing_to_see_or_to_delete() {
    assertThat(stage.types(BEN, "privacy export").reply().text()).contains("Nothing is kept");
    Scene second = stage.presses(BEN, stage.types(BEN, "privacy delete").button("Go on"));

    assertThat(stage.presses(BEN, second.button("Delete everything")).reply().text())
        .contains("Nothing is kept");
  }

  @Test
  @Shows("M01")
  void it_asks_twice_and_then_forgets() {
    Scene first = stage.types(ANA, "privacy delete");
    Scene second = stage.presses(ANA, first.button("Go on"));
    assertThat(stage.world.held(ANA, REVIES)).isEqualTo(40);

    String sure = second.button("Delete everything");
    assertThat(stage.presses(ANA, sure).reply().title()).hasValue("You are forgotten");

    assertThat(stage.types(ANA, "profile").reply().text()).contains("/start");
    assertThat(stage.presses(ANA, sure).reply().text()).contains("Nothing is kept");
  }

  @Test
  void who_thinks_again_keeps_everything() {
    stage.reading(Locale.GERMAN);
    Scene first = stage.types(ANA, "privacy delete");
    Scene second = stage.presses(ANA, first.button("Weiter"));

    assertThat(stage.presses(ANA, second.button("Behalten")).reply().title())
        .hasValue("Alles bleibt");
    assertThat(stage.world.held(ANA, REVIES)).isEqualTo(40);
  }
}
