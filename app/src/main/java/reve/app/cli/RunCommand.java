package reve.app.cli;

import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import reve.app.operations.Logs;
import reve.app.session.Hosting;
import reve.app.settings.Settings;
import reve.app.settings.SettingsReader;

/** Runs the game until it is told to stop. */
@Command(
    name = "run",
    description = "Runs the game. Its settings are environment variables, see the README.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private static final Logger log = LoggerFactory.getLogger(RunCommand.class);

  private final Surroundings around;

  RunCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = around.settingsToRun();
    Logs.ofRun(settings.log(), settings.logFormat());
    SettingsReader.unknown(around.environment()).forEach(log::warn);
    Hosting hosting = Hosting.begin(settings);
    hosting.announce(Surroundings.sinceProcessStart());
    hosting.untilStopped();
    return 0;
  }
}
