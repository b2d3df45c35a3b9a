package reve.app;

import reve.app.cli.ReveCommand;
import reve.app.cli.Surroundings;

/** Where the program begins. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(ReveCommand.execute(Surroundings.ofThisProcess(), arguments));
  }
}
