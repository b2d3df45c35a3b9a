package reve.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reve.app.Main;
import reve.app.database.EmbeddedPostgresql;

class SignalTest {
  @TempDir Path folder;

  @Test
  void who_stops_playing_by_a_signal_leaves_no_server_behind() throws Exception {
    Process game = play();
    try (BufferedReader answers = game.inputReader(StandardCharsets.UTF_8)) {
      game.getOutputStream().write("@ana say hello\n".getBytes(StandardCharsets.UTF_8));
      game.getOutputStream().flush();
      assertThat(answers.readLine()).contains("say hello");
      assertThat(EmbeddedPostgresql.runningOn(folder)).isPresent();

      game.destroy();

      assertThat(game.waitFor()).isEqualTo(143);
      assertThat(EmbeddedPostgresql.runningOn(folder)).isEmpty();
    } finally {
      game.destroyForcibly();
    }
  }

  /** Plays what is typed; standard input stays open, as at a terminal. */
  private Process play() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dguice_bytecode_gen_option=DISABLED",
            "-Dreve.home=" + System.getProperty("reve.home"),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "play",
            "--json",
            "--data",
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
