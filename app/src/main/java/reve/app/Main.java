package reve.app;

import reve.app.cli.ReveCommand;
import reve.app.cli.Surroundings;

/** Where the program begins. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    int exitCode = ReveCommand.execute(Surroundings.ofThisProcess(), arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }
}
