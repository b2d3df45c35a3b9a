package reve.app.bench.core;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import reve.app.bench.BenchPart;
import reve.app.bench.Row;
import reve.app.bench.Sample;
import reve.app.bench.Table;
import reve.app.bench.Target;

/**
 * The rules on one thread, beside the dice that they roll. Rounds of all take turns, so that
 * whatever else the machine does meets both.
 */
public final class CoreBench implements BenchPart {
  private static final int ROUNDS = 3;
  private static final int MOST_MICROS = 3;
  private static final double MICROS = 1e6;

  private final Path config;
  private final Duration round;

  public CoreBench(Path config, Duration round) {
    this.config = config;
    this.round = round;
  }

  @Override
  public void run(Table table) {
    Map<String, List<Sample>> rounds = new HashMap<>();
    for (int n = 0; n < ROUNDS; n++) {
      measure()
          .forEach(result ->
              rounds
                  .computeIfAbsent(result.getLabel(), label -> new ArrayList<>())
                  .add(new Sample(result.getScore(), Double.NaN, Double.NaN, 0)));
    }
    Map<String, Sample> samples = new HashMap<>();
    rounds.forEach((name, all) -> samples.put(name, Sample.middle(all)));
    table.add(
        Row.of("summon x1", 1, of(samples, "summonOne"), of(samples, "diceOfOne"), Target.none()));
    table.add(
        Row.of("summon x10", 1, of(samples, "summonTen"), of(samples, "diceOfTen"), beyondDice()));
    table.add(Row.alone("power of a stack", 1, of(samples, "power"), Target.none()));
  }

  /** One round of everything, each in a virtual machine of its own. */
  private List<? extends Result<?>> measure() {
    TimeValue time = TimeValue.milliseconds(round.toMillis());
    Options options =
        new OptionsBuilder()
            .include(RulesBenchmark.class.getName())
            .mode(Mode.Throughput)
            .threads(1)
            .forks(1)
            .warmupIterations(1)
            .warmupTime(time)
            .measurementIterations(1)
            .measurementTime(time)
            .jvmArgsAppend("-D" + RulesBenchmark.CONFIG + "=" + config)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    try {
      return new Runner(options)
          .run().stream().<Result<?>>map(RunResult::getPrimaryResult).toList();
    } catch (RunnerException e) {
      throw new IllegalStateException("the rules could not be measured", e);
    }
  }

  private static Sample of(Map<String, Sample> samples, String name) {
    return Optional.ofNullable(samples.get(name)).orElseThrow();
  }

  private static Target beyondDice() {
    return new Target(
        "< %d µs beyond its dice".formatted(MOST_MICROS),
        row ->
            MICROS / row.measured().perSecond() - MICROS / row.yardstick().perSecond()
                < MOST_MICROS);
  }
}
