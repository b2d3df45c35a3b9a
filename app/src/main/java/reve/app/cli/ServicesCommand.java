package reve.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import reve.app.AtExit;
import reve.app.operations.Logs;
import reve.app.operations.Ports;
import reve.app.session.Services;
import reve.app.settings.Places;
import reve.app.settings.Setting;
import reve.discordlocal.Options;

/** Runs what several processes of the game share on one machine. */
@Command(
    name = "services",
    description = {
      "Runs what several processes of the game share on one machine.",
      "That is PostgreSQL, Redis and the local Discord. It prints their addresses, one NAME=value a"
          + " line; any number of ./reve run with these in their environment share them."
    },
    mixinStandardHelpOptions = true)
final class ServicesCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder that keeps the database (default: REVE_DATA, or .reve).")
  private @Nullable Path data;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where the local Discord listens (default: ${DEFAULT-VALUE}; 0 is any free).",
      defaultValue = "8420")
  private int port;

  @Option(
      names = "--shards",
      paramLabel = "N",
      description = "How many shards the local Discord recommends (default: ${DEFAULT-VALUE}).",
      defaultValue = "6")
  private int shards;

  @Option(
      names = "--guilds",
      paramLabel = "N",
      description = "How many guilds it has (default: ${DEFAULT-VALUE}).",
      defaultValue = "6")
  private int guilds;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings around;

  ServicesCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws InterruptedException {
    Logs.beside();
    NumberRange.PORTS.demand(spec, "--port", port);
    NumberRange.COUNTS.demand(spec, "--shards", shards);
    NumberRange.COUNTS.demand(spec, "--guilds", guilds);
    Ports.demandFree(port, Setting.REVE_DISCORD_PORT, "the local Discord");
    Services services =
        AtExit.close(
            Services.start(
                data == null ? Places.data(around.environment()) : data.toAbsolutePath(),
                Options.builder()
                    .port(port)
                    .botName("Reve")
                    .owner("ana")
                    .recommendedShards(shards)
                    .guilds(guilds)
                    .build()));
    around.out().print(services.inLines());
    around.out().flush();
    Thread.currentThread().join();
    return 0;
  }
}
