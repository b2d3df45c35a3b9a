package reve.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import reve.app.AtExit;
import reve.app.operations.Logs;
import reve.app.operations.Ports;
import reve.app.settings.Setting;
import reve.discordlocal.DiscordLocal;
import reve.discordlocal.Options;

/** Runs the local Discord alone, for any bot. */
@Command(
    name = "discord",
    description =
        "Runs the local Discord alone and prints its API address and a token, for any bot.",
    mixinStandardHelpOptions = true)
final class DiscordCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where it listens (default: ${DEFAULT-VALUE}; 0 is any free port).",
      defaultValue = "8420")
  private int port;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli hands it in
  private CommandSpec spec;

  private final Surroundings around;

  DiscordCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws InterruptedException {
    Logs.beside();
    NumberRange.PORTS.demand(spec, "--port", port);
    Ports.demandFree(port, Setting.REVE_DISCORD_PORT, "the local Discord");
    DiscordLocal discord = AtExit.close(DiscordLocal.start(Options.builder().port(port).build()));
    around.out().println("API    " + discord.baseUrl());
    around.out().println("Token  " + discord.token());
    around.out().println("Page   " + discord.pageUrl());
    around.out().flush();
    Thread.currentThread().join();
    return 0;
  }
}
