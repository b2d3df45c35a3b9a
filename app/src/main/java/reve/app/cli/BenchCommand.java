package reve.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reve.app.bench.Bench;
import reve.app.bench.Measure;
import reve.app.bench.Mix;
import reve.app.database.Folders;
import reve.app.operations.Logs;
import reve.app.session.DatabaseChoice;
import reve.app.session.DiceSources;
import reve.app.session.DiscordChoice;
import reve.app.session.Plan;
import reve.app.session.Session;
import reve.app.settings.Places;
import reve.discord.gateway.Sharding;

/** Measures interactions a second, end to end. */
@Command(
    name = "bench",
    description = {
      "Measures interactions a second through a local Discord and a durable PostgreSQL, with users",
      "who each wait for an answer before they act again."
    },
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  private static final int WIDTH = 20;

  @Option(
      names = "--users",
      split = ",",
      paramLabel = "N",
      description = "How many users at once, one round each (default: ${DEFAULT-VALUE}).",
      defaultValue = "1,16,128")
  private List<Integer> users = List.of();

  @Option(
      names = "--seconds",
      description = "How long a round lasts (default: ${DEFAULT-VALUE}).",
      defaultValue = "5")
  private int seconds;

  @Option(names = "--json", description = "Prints one JSON object a round.")
  private boolean json;

  private final Surroundings around;

  BenchCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    Logs.beside();
    Path folder = Files.createTempDirectory("reve-bench");
    try (Session session = Session.open(plan(folder), new SimpleMeterRegistry())) {
      Bench bench = new Bench(session.local().orElseThrow().acts(), Duration.ofSeconds(seconds));
      bench.seat(Collections.max(users));
      bench.warmUp();
      if (!json) {
        around.out().println("mix       users     a second    p50 ms    p99 ms    max ms  failed");
      }
      for (Mix mix : Mix.values()) {
        for (int count : users) {
          print(bench.measure(mix, count));
        }
      }
      return 0;
    } finally {
      Folders.delete(folder);
    }
  }

  private void print(Measure measure) throws JsonProcessingException {
    around
        .out()
        .println(
            json
                ? new JsonMapper().writeValueAsString(measure)
                : "%-8s %6d %12.1f %9.1f %9.1f %9.1f %7d"
                    .formatted(
                        measure.mix().name().toLowerCase(Locale.ROOT),
                        measure.users(),
                        measure.perSecond(),
                        measure.p50(),
                        measure.p99(),
                        measure.slowest(),
                        measure.failed()));
    around.out().flush();
  }

  private Plan plan(Path folder) {
    return new Plan(
        new DatabaseChoice.Kept(folder.resolve("data")),
        Optional.empty(),
        DiscordChoice.Local.at(0),
        new Sharding.Recommended(),
        Bench.richCopy(Places.config(around.environment()), folder.resolve("config")),
        Set.of(),
        false,
        WIDTH,
        InstantSource.system(),
        DiceSources.unpredictable());
  }
}
