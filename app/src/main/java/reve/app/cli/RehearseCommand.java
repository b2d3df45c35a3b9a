package reve.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import reve.app.database.PassingFolder;
import reve.app.operations.Logs;
import reve.app.operations.Metrics;
import reve.app.session.DatabaseChoice;
import reve.app.session.DiceSources;
import reve.app.session.DiscordChoice;
import reve.app.session.Plan;
import reve.app.session.Session;
import reve.app.settings.Places;
import reve.discord.gateway.Sharding;
import reve.discordlocal.Options;
import reve.discordlocal.script.PlainText;

/**
 * Does once what a game does, so that the virtual machine can keep what it learns by it; the
 * launcher calls this after a build.
 */
@Command(name = "rehearse", hidden = true, description = "Plays everything once.")
final class RehearseCommand implements Callable<Integer> {
  private static final int WIDTH = 10;

  /** Nothing is warm yet, so that Discord's three seconds could be too short. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final List<String> SCRIPT =
      List.of(
          "/start",
          "click Accept",
          "select Vigorous",
          "/daily",
          "/craft amount:all",
          "/summon banner:standard count:10",
          "/summon banner:daily count:1",
          "/odds",
          "/collection",
          "type /esprit name:a",
          "/balance",
          "/history",
          "/profile",
          "/leaderboard",
          "/help");

  private final Surroundings around;

  RehearseCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Logs.beside();
    PlainText text = new PlainText("Reve");
    try (PassingFolder folder = PassingFolder.temporary();
        Metrics metrics = new Metrics();
        Session session = Session.open(plan(folder.data()), metrics.registry())) {
      for (String act : SCRIPT) {
        around.out().println(text.of(session.local().orElseThrow().acts().act("ana", act)));
      }
      return metrics.registry().scrape().isEmpty() ? 1 : 0;
    }
  }

  private Plan plan(Path folder) {
    return new Plan(
        new DatabaseChoice.Kept(folder),
        Optional.empty(),
        new DiscordChoice.Local(
            Options.builder().botName("Reve").owner("ana").expiry(PATIENCE).build()),
        new Sharding.Recommended(),
        Places.config(around.environment()),
        Set.of(),
        false,
        WIDTH,
        InstantSource.system(),
        DiceSources.unpredictable());
  }
}
