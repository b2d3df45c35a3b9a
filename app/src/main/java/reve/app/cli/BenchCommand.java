package reve.app.cli;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import reve.app.bench.BenchGround;
import reve.app.bench.Table;
import reve.app.bench.core.CoreBench;
import reve.app.bench.discord.DiscordBench;
import reve.app.bench.engine.EngineBench;
import reve.app.bench.footprint.FootprintBench;
import reve.app.bench.growth.GrowthBench;
import reve.app.operations.Logs;
import reve.app.session.DiceSources;
import reve.app.settings.Places;

/** Measures the game, each figure beside a yardstick from the same run. */
@Command(
    name = "bench",
    description = {
      "Measures the game on this machine, each figure beside a yardstick from the same run.",
      "Rate limits are off. docs/performance.md tells what each part measures."
    },
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  private enum Part {
    CORE,
    ENGINE,
    DISCORD,
    GROWTH,
    FOOTPRINT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final class PartNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Part.values()).map(Part::toString).iterator();
    }
  }

  @Parameters(
      arity = "0..*",
      paramLabel = "PART",
      description = "Which parts: ${COMPLETION-CANDIDATES} (default: all).",
      completionCandidates = PartNames.class)
  private List<String> parts = List.of();

  @Option(
      names = "--seconds",
      description = "How long a round lasts (default: ${DEFAULT-VALUE}).",
      defaultValue = "3")
  private int seconds;

  @Option(
      names = "--players",
      paramLabel = "N",
      description = "How many players growth has at most (default: ${DEFAULT-VALUE}).",
      defaultValue = "1000000")
  private long players;

  @Option(names = "--json", description = "Prints one JSON object a part.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings around;

  BenchCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    NumberRange.COUNTS.demand(spec, "--seconds", seconds);
    NumberRange.COUNTS.demand(spec, "--players", players);
    Set<Part> wanted = wanted();
    Logs.beside();
    wanted.forEach(part -> {
      Table table = Table.begin(part.toString(), around.out(), json);
      run(part, table);
      table.end();
    });
    return 0;
  }

  private Set<Part> wanted() {
    if (parts.isEmpty()) {
      return EnumSet.allOf(Part.class);
    }
    Set<Part> wanted = EnumSet.noneOf(Part.class);
    parts.forEach(name -> wanted.add(part(name)));
    return wanted;
  }

  private Part part(String name) {
    return Stream.of(Part.values())
        .filter(part -> part.toString().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                "\"%s\" is no part; the parts are %s"
                    .formatted(name, String.join(", ", new PartNames()))));
  }

  private void run(Part part, Table table) {
    try (BenchGround ground = BenchGround.from(Places.config(around.environment()))) {
      switch (part) {
        case CORE -> new CoreBench(ground.config(), round()).run(table);
        case ENGINE ->
            ground.onDatabase(address ->
                new EngineBench(address, ground.rulebooks(), DiceSources.unpredictable(), round())
                    .run(table));
        case DISCORD -> new DiscordBench(ground, round()).run(table);
        case GROWTH ->
            ground.onDatabase(address ->
                new GrowthBench(address, ground.rulebooks().inForce(), players, round())
                    .run(table));
        case FOOTPRINT -> new FootprintBench(ground, round()).run(table);
      }
    }
  }

  private Duration round() {
    return Duration.ofSeconds(seconds);
  }
}
