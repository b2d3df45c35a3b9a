package reve.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reve.app.config.GameFolder;

class RestartTest {
  @TempDir Path config;
  @TempDir Path folder;
  private Stage stage;

  @BeforeEach
  void start() {
    GameFolder game = new GameFolder(config).edit("collection.json", "10", "3");
    stage = Stage.keptIn(folder, game.path());
    stage.start();
  }

  @AfterEach
  void stop() {
    stage.stop();
  }

  @Test
  void a_page_opened_before_a_restart_can_be_turned_after_it() {
    stage.seat("ana");
    stage.act("ana", "/craft amount:9");
    for (int i = 0; i < 5; i++) {
      stage.act("ana", "/summon banner:standard count:1");
    }
    Answer first = stage.act("ana", "/collection");
    String next = first.button("Next");

    stage.stopBot();
    stage.startBot();
    Answer second =
        stage.act(
            """
            {"user":"ana","message":"%s","click":"%s"}
            """
                .formatted(first.messageId(), next));

    assertThat(second.isAnswered()).isTrue();
    assertThat(second.messageId()).isEqualTo(first.messageId());
    assertThat(second.text()).contains("Ana's collection").isNotEqualTo(first.text());
  }
}
