package reve.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/** What a command was called with besides its arguments. */
public record Surroundings(
    Map<String, String> environment, InputStream in, PrintStream out, PrintStream err) {
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  public static Surroundings ofThisProcess() {
    return new Surroundings(System.getenv(), System.in, System.out, System.err);
  }
}
