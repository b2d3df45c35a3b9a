package reve.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reve.app.config.GameFolder;

class NewCurrencyTest {
  private static final String LAST = "Dafür gibt es Titel und Kartenrahmen.\"\n      }\n    }";
  private static final String PETALS =
      """
      ,
          {
            "id": "petals",
            "emoji": "🌸",
            "names": {
              "en": {"one": "petal", "other": "petals"},
              "de": {"one": "Blütenblatt", "other": "Blütenblätter"}
            },
            "description": {"en": "They fall in spring.", "de": "Sie fallen im Frühling."}
          }\
      """;

  @TempDir Path empty;
  private GameFolder game;
  private Stage stage;

  @BeforeEach
  void start() {
    game = new GameFolder(empty);
    stage = Stage.with(game.path());
  }

  @AfterEach
  void stop() {
    stage.stop();
  }

  @Test
  void a_new_currency_is_an_edit_of_one_file() {
    game.edit("currencies.json", LAST, LAST + PETALS);

    stage.start();
    stage.seat("ana");
    stage.join("uwe", "de");
    stage.act("uwe", "/start");
    stage.act("uwe", "click Annehmen");
    stage.act("uwe", "select Unermüdlich");

    assertThat(stage.act("ana", "/balance").text()).contains("🌸", "petals");
    assertThat(stage.act("uwe", "/balance").text()).contains("🌸", "Blütenblätter");
    assertThat(stage.act("ana", "/history currency:petals").text()).contains("Nothing has moved");
  }

  @Test
  void it_may_come_while_the_game_runs() {
    stage.start();
    stage.seat("ana");
    assertThat(stage.act("ana", "/balance").text()).doesNotContain("petals");
    game.edit("currencies.json", LAST, LAST + PETALS);

    Answer reload = stage.act("ana", "/admin reload");

    assertThat(reload.text()).contains("The new configuration is in force");
    assertThat(stage.act("ana", "/balance").text()).contains("petals");
  }
}
