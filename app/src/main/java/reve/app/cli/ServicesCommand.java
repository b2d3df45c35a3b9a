package reve.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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
      "Runs PostgreSQL, Redis and the local Discord, and prints their addresses, one NAME=value a",
      "line; any number of ./reve run with these in their environment share them."
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

  private final Surroundings around;

  ServicesCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws InterruptedException {
    Logs.beside();
    Ports.demandFree(port, Setting.REVE_DISCORD_PORT, "the local Discord");
    CountDownLatch stopped = new CountDownLatch(1);
    Services services =
        Services.start(
            data == null ? Places.data(around.environment()) : data.toAbsolutePath(),
            Options.builder()
                .port(port)
                .botName("Reve")
                .owner("ana")
                .recommendedShards(shards)
                .guilds(guilds)
                .build());
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  services.close();
                  stopped.countDown();
                },
                "stopping"));
    around.out().print(services.inLines());
    around.out().flush();
    stopped.await();
    return 0;
  }
}
