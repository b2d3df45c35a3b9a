package reve.app.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reve.app.AtExit;

/** A process that starts a server and waits to be ended; {@code port} is the server's. */
record LeftBehind(Process process, int port) {

  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String PASSING = "passing";

  /** One with the server of a data folder, or with a forgetful one; returns when it runs. */
  static LeftBehind start(Optional<Path> folder) throws IOException {
    return start(folder.map(Path::toString).map(List::of).orElse(List.of()));
  }

  /** One with a server in a passing folder among those in {@code parent}. */
  static LeftBehind startPassing(Path parent) throws IOException {
    return start(List.of(PASSING, parent.toString()));
  }

  private static LeftBehind start(List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dreve.home=" + System.getProperty("reve.home"),
                "-cp",
                System.getProperty("java.class.path"),
                LeftBehind.class.getName()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String port = lines.readLine();
    if (port == null) {
      throw new IllegalStateException("the server did not start");
    }
    return new LeftBehind(process, Integer.parseInt(port));
  }

  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedPostgresql server = server(List.of(arguments));
    System.out.println(server.address().port());
    Thread.currentThread().join();
  }

  private static EmbeddedPostgresql server(List<String> arguments) {
    if (arguments.isEmpty()) {
      return EmbeddedPostgresql.forgetful();
    }
    return arguments.getFirst().equals(PASSING)
        ? EmbeddedPostgresql.durable(
            AtExit.close(PassingFolder.temporaryIn(Path.of(arguments.getLast()))).data())
        : EmbeddedPostgresql.durable(Path.of(arguments.getFirst()));
  }
}
