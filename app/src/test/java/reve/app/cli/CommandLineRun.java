package reve.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a command line printed, and its exit code. */
record CommandLineRun(int exitCode, String out, String err) {

  /** Runs it with these lines on standard input. */
  static CommandLineRun of(Map<String, String> environment, String in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings around =
        new Surroundings(
            new HashMap<>(environment),
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int exitCode = ReveCommand.execute(around, arguments);
    return new CommandLineRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static CommandLineRun of(String... arguments) {
    return of(Map.of(), "", arguments);
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
