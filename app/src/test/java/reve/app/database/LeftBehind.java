package reve.app.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A process that starts a server and waits to be ended; {@code port} is the server's. */
record LeftBehind(Process process, int port) {

  /** One with the server of a data folder, or with a forgetful one; returns when it runs. */
  static LeftBehind start(Optional<Path> folder) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dreve.home=" + System.getProperty("reve.home"),
                "-cp",
                System.getProperty("java.class.path"),
                LeftBehind.class.getName()));
    folder.map(Path::toString).ifPresent(command::add);
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
    EmbeddedPostgresql server =
        arguments.length == 0
            ? EmbeddedPostgresql.forgetful()
            : EmbeddedPostgresql.durable(Path.of(arguments[0]));
    System.out.println(server.address().port());
    Thread.currentThread().join();
  }
}
