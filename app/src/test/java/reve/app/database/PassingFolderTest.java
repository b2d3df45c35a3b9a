package reve.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassingFolderTest {
  @TempDir Path parent;

  private List<Path> folders() throws IOException {
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.toList();
    }
  }

  @Test
  void what_a_killed_run_left_goes_with_the_next_one_and_its_server_too() throws Exception {
    Process killed = LeftBehind.startPassing(parent).process();
    Path left = folders().getFirst();
    killed.destroyForcibly().waitFor();
    ProcessHandle server = EmbeddedPostgresql.processOn(left.resolve("data")).orElseThrow();

    try (PassingFolder next = PassingFolder.temporaryIn(parent)) {
      assertThat(folders()).containsExactly(next.data().getParent());
    }

    assertThat(server.onExit()).succeedsWithin(LeftBehind.PATIENCE);
    assertThat(folders()).isEmpty();
  }

  @Test
  void a_signal_takes_the_folder_along() throws Exception {
    Process ended = LeftBehind.startPassing(parent).process();

    ended.destroy();

    assertThat(ended.waitFor()).isEqualTo(143);
    assertThat(folders()).isEmpty();
  }

  @Test
  void what_a_run_that_goes_on_has_is_left_alone() throws Exception {
    Process running = LeftBehind.startPassing(parent).process();
    List<Path> its = folders();

    PassingFolder.temporaryIn(parent).close();

    assertThat(folders()).isEqualTo(its);
    assertThat(EmbeddedPostgresql.runningOn(its.getFirst().resolve("data"))).isPresent();
    running.destroy();
    running.waitFor();
  }

  @Test
  void what_others_keep_there_is_left_alone() throws Exception {
    Path game = Files.createDirectories(parent.resolve("reve-data"));
    Files.createFile(game.resolve("lock"));
    Path unlocked = Files.createDirectory(parent.resolve("reve-passing-being-made"));

    PassingFolder.temporaryIn(parent).close();

    assertThat(folders()).containsExactlyInAnyOrder(game, unlocked);
  }
}
