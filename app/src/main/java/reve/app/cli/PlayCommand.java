package reve.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reve.app.operations.Logs;
import reve.app.session.DatabaseChoice;
import reve.app.session.DiceSources;
import reve.app.session.DiscordChoice;
import reve.app.session.Plan;
import reve.app.session.Session;
import reve.app.session.ShiftedClock;
import reve.app.settings.Places;
import reve.discord.gateway.Sharding;
import reve.discordlocal.DiscordLocal;
import reve.discordlocal.script.PlainText;
import reve.discordlocal.script.ScriptRunner;
import reve.game.shared.DiceSource;

/** Plays in a terminal, or by a script: the same bot, the same Discord as on the page. */
@Command(
    name = "play",
    description = {
      "Plays in the terminal or by a script.",
      "Each line is one act:",
      "  @ana /summon banner:standard count:10",
      "  @ana click Next",
      "  @ana select Vigorous",
      "  @ana fill amount=5",
      "  @clock +8h",
      "  @dice 20",
      "New names are new users. The exit code is 1 if any line got no answer.",
      "@clock moves the game's clock for this run alone: with --data too, the next run begins at the"
          + " true time. @dice fixes the dice from there on, as --seed does from the beginning."
    },
    mixinStandardHelpOptions = true)
final class PlayCommand implements Callable<Integer>, ScriptRunner.Backstage {
  private static final int WIDTH = 10;
  private static final Duration FOR_FOLLOW_UPS = Duration.ofMillis(50);

  @Option(
      names = "--script",
      paramLabel = "FILE",
      description = "Plays the lines of this file; without it those of standard input.")
  private @Nullable Path script;

  @Option(names = "--json", description = "Prints one JSON object a line.")
  private boolean json;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keeps the game in this folder; without it, it is gone at the end.")
  private @Nullable Path data;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Fixes the dice: the same lines with the same number come out the same.")
  private @Nullable Long seed;

  @Option(names = "--limits", description = "Keeps the rate limits on.")
  private boolean limits;

  private final Surroundings around;
  private final ShiftedClock clock = new ShiftedClock();
  private volatile DiceSource dice = DiceSources.unpredictable();

  PlayCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Exception {
    Logs.beside();
    if (seed != null) {
      fixDice(seed);
    }
    try (ScriptLines lines = ScriptLines.of(script, around);
        Session session = Session.open(plan(), new SimpleMeterRegistry())) {
      DiscordLocal discord = session.local().orElseThrow();
      ScriptRunner runner = new ScriptRunner(discord.acts(), this, FOR_FOLLOW_UPS);
      return runner.play(lines, printing()).everyLineAnswered() ? 0 : 1;
    }
  }

  private Plan plan() {
    return new Plan(
        data == null ? new DatabaseChoice.Passing() : new DatabaseChoice.Kept(data),
        Optional.empty(),
        DiscordChoice.Local.at(0),
        new Sharding.Recommended(),
        Places.config(around.environment()),
        Set.of(),
        limits,
        WIDTH,
        clock,
        (player, act) -> dice.diceFor(player, act));
  }

  @Override
  public void fixDice(long number) {
    dice = DiceSources.fixed(number);
  }

  @Override
  public Optional<String> moveClock(Duration by) {
    if (by.isNegative()) {
      return Optional.of("the game's clock only goes forward");
    }
    clock.move(by);
    return Optional.empty();
  }

  private Consumer<ObjectNode> printing() {
    PlainText text = new PlainText("Reve");
    return answer -> {
      around.out().println(json ? answer.toString() : text.of(answer));
      around.out().flush();
    };
  }
}
