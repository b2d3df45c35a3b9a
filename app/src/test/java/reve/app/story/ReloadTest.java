package reve.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reve.app.config.GameFolder;

class ReloadTest {
  private static final int PLAYERS = 8;

  @TempDir Path empty;
  private GameFolder game;
  private Stage stage;

  @BeforeEach
  void start() {
    game = new GameFolder(empty);
    stage = Stage.with(game.path());
    stage.start();
  }

  @AfterEach
  void stop() {
    stage.stop();
  }

  @Test
  void a_faulty_configuration_is_refused_with_file_path_and_reason_while_the_game_goes_on() {
    stage.seat("ana");
    game.edit("summon.json", "\"fayrites\": 1", "\"fayrits\": 1")
        .edit("collection.json", "10", "0");

    Answer refused = stage.act("ana", "/admin reload");

    assertThat(refused.text())
        .contains(
            "Nothing was changed",
            "`summon.json` banners[0].price.fayrits",
            "`collection.json` pageSize: `0`");
    assertThat(stage.act("ana", "/odds").text()).contains("The odds");
    assertThat(stage.act("ana", "/collection").isAnswered()).isTrue();
  }

  @Test
  void nobody_but_an_owner_reloads() {
    stage.joinAsManager("mona");

    Answer managers = stage.act("mona", "/admin reload");

    assertThat(managers.text()).contains("owners of this bot alone");
    assertThat(managers.isPrivate()).isTrue();
    assertThat(stage.act("ben", "/admin reload").isAnswered()).isFalse();
  }

  @Test
  void reloads_under_load_lose_no_command() {
    AtomicBoolean over = new AtomicBoolean();
    List<CompletableFuture<List<Answer>>> players = new ArrayList<>();
    for (int number = 0; number < PLAYERS; number++) {
      String player = "player_" + number;
      stage.seat(player);
      players.add(CompletableFuture.supplyAsync(() -> playUntil(over, player)));
    }

    for (int size = 10; size > 5; size--) {
      game.edit("collection.json", "\"pageSize\": " + size, "\"pageSize\": " + (size - 1));
      assertThat(stage.act("ana", "/admin reload").text()).contains("is in force");
    }
    over.set(true);

    for (CompletableFuture<List<Answer>> player : players) {
      assertThat(player.join())
          .isNotEmpty()
          .allMatch(Answer::isAnswered)
          .noneMatch(answer -> answer.text().contains("reference"));
    }
  }

  private List<Answer> playUntil(AtomicBoolean over, String player) {
    List<Answer> seen = new ArrayList<>();
    while (!over.get()) {
      seen.add(stage.act(player, "/collection"));
      seen.add(stage.act(player, "/balance"));
    }
    return seen;
  }
}
