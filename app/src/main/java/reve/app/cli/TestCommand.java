package reve.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reve.app.CannotStart;

/** Explains the subcommand that the launcher itself carries out, before anything is built. */
@Command(
    name = "test",
    description = "Builds everything and runs every test.",
    mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
  @Option(
      names = "--mutation",
      description = "Tests the tests too: mutates the rules with PIT and demands that tests fail.")
  private boolean mutation;

  @Parameters(paramLabel = "ARG", description = "Handed on to Maven, such as -pl game-core -am.")
  private List<String> arguments = List.of();

  @Override
  public Integer call() {
    throw new CannotStart(
        "The launcher runs the tests" + (mutation ? " and PIT" : "") + ".",
        "Call ./reve test " + String.join(" ", arguments));
  }
}
