package reve.app.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import reve.app.CannotStart;
import reve.app.operations.Logs;
import reve.app.settings.Places;
import reve.app.torture.Torture;
import reve.app.torture.TortureReport;

/** Breaks everything around a game that is being played, and proves what was kept. */
@Command(
    name = "torture",
    description = {
      "Breaks everything around a game that is being played, and proves what was kept.",
      "A crowd plays on a local Discord while the bot, PostgreSQL and Redis are killed, connections are"
          + " cut or slowed, and Discord disconnects, repeats itself and fails. Every acknowledged"
          + " command must have happened exactly once and no other twice. The exit code is 1 if"
          + " anything was found.",
      "With --fuzz, spoilt input comes instead: interactions, custom ids, configuration, settings,"
          + " scripts, requests and backups."
    },
    mixinStandardHelpOptions = true)
final class TortureCommand implements Callable<Integer> {
  @Option(
      names = "--minutes",
      paramLabel = "M",
      description = "How long the storm rages (default: ${DEFAULT-VALUE}).",
      defaultValue = "5")
  private double minutes;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description =
          "Decides what is done and what breaks (default: ${DEFAULT-VALUE}; with --fuzz any, which"
              + " is printed).",
      defaultValue = "1")
  private long seed;

  @Option(
      names = "--players",
      paramLabel = "N",
      description = "How many play at once (default: ${DEFAULT-VALUE}).",
      defaultValue = "24")
  private int players;

  @Option(names = "--json", description = "Prints one JSON object.")
  private boolean json;

  @Option(
      names = "--fuzz",
      paramLabel = "N",
      description =
          "Gives N inputs in all to everything that takes any from outside, and prints what"
              + " was found at which boundary. Needs Maven; 1000000 take a quarter of an hour.")
  private long inputs;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings around;

  TortureCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, SQLException {
    if (inputs != 0) {
      throw new CannotStart(
          "The launcher gives the inputs.", "Call ./reve torture --fuzz " + inputs);
    }
    NumberRange.COUNTS.demand(spec, "--players", players);
    if (!(minutes > 0)) {
      throw new ParameterException(
          spec.commandLine(),
          "--minutes is " + minutes + "; it is a number above 0, also a fraction");
    }
    Logs.ofServersKilledOnPurpose();
    Duration time = Duration.ofMillis(Math.round(minutes * 60_000));
    TortureReport report =
        new Torture(Places.config(around.environment()), time, seed, players).run();
    around
        .out()
        .print(json ? new JsonMapper().writeValueAsString(report) + "\n" : report.inWords());
    around.out().flush();
    return report.findings().isEmpty() ? 0 : 1;
  }
}
