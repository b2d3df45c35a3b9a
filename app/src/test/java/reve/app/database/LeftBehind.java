package reve.app.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that starts the server of a data folder and waits to be killed. */
final class LeftBehind {
  private LeftBehind() {}

  /** Returns when the server runs. */
  static Process start(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dreve.home=" + System.getProperty("reve.home"),
                "-cp",
                System.getProperty("java.class.path"),
                LeftBehind.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    if (!"ready".equals(lines.readLine())) {
      throw new IllegalStateException("the server did not start");
    }
    return process;
  }

  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedPostgresql server = EmbeddedPostgresql.durable(Path.of(arguments[0]));
    System.out.println("ready");
    Thread.currentThread().join();
    server.close();
  }
}
