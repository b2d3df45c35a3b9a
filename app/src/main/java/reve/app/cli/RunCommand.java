package reve.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import reve.app.operations.Logs;
import reve.app.session.Hosting;
import reve.app.settings.Settings;

/** Runs the game until it is told to stop. */
@Command(
    name = "run",
    description = "Runs the game. Its settings are environment variables, see the README.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private final Surroundings around;

  RunCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = around.settings();
    Logs.ofRun(settings.log(), settings.logFormat());
    Hosting hosting = Hosting.begin(settings);
    hosting.announce(Surroundings.sinceProcessStart());
    hosting.untilStopped();
    return 0;
  }
}
