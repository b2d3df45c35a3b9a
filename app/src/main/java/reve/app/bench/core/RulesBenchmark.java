package reve.app.bench.core;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import reve.app.config.ConfigFolder;
import reve.app.config.ConfigReading;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Stack;
import reve.game.shared.Dice;
import reve.game.shared.Rulebook;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;
import reve.game.summon.Banner;
import reve.game.summon.BannerId;
import reve.game.summon.PullSequence;
import reve.game.summon.SummonRules;

/** What JMH calls over and over: a rule, or nothing but the dice it rolls. */
@State(Scope.Thread)
public class RulesBenchmark {
  /** The system property that names the folder with the game. */
  static final String CONFIG = "reve.bench.config";

  private static final int COMMANDS = 1_024;
  private static final int TEN = 10;
  private static final int SEED_BYTES = 32;
  private static final Instant SOME_TIME = Instant.EPOCH;

  private final Catalogue catalogue;
  private final SummonRules rules;
  private final Banner banner;
  private final List<Stack> stacks;
  private final List<Dice> dice;
  private final List<String> names;
  private final long bound;
  private int turn;
  private int pity;

  public RulesBenchmark() {
    Rulebook book = book(Path.of(System.getProperty(CONFIG, "config")));
    catalogue = book.of(Catalogue.class);
    rules = book.of(SummonRules.class);
    banner = rules.find(new BannerId("standard")).orElseThrow();
    stacks =
        catalogue.all().stream()
            .map(esprit -> new Stack(esprit.id(), 7, 3, 100, 4, false, SOME_TIME))
            .toList();
    dice =
        IntStream.range(0, COMMANDS)
            .mapToObj(n -> ByteBuffer.allocate(SEED_BYTES).putInt(n).array())
            .<Dice>map(seed -> new SeededDice(Seed.of(seed)))
            .toList();
    names =
        IntStream.rangeClosed(1, TEN)
            .boxed()
            .flatMap(n -> List.of("pull-" + n + "-tier", "pull-" + n + "-esprit").stream())
            .toList();
    bound = banner.odds().total();
  }

  private static Rulebook book(Path config) {
    return switch (new ConfigFolder(config).read()) {
      case ConfigReading.Sound(var book) -> book;
      case ConfigReading.Faulty(var faults) ->
          throw new IllegalStateException("not a game to measure: " + faults);
    };
  }

  @Benchmark
  public Object summonOne() {
    return summon(1);
  }

  @Benchmark
  public Object summonTen() {
    return summon(TEN);
  }

  @Benchmark
  public long diceOfOne() {
    return roll(2);
  }

  @Benchmark
  public long diceOfTen() {
    return roll(2 * TEN);
  }

  @Benchmark
  public long power() {
    turn = (turn + 1) % stacks.size();
    return stacks.get(turn).power(catalogue);
  }

  /** As in the game, the pity that one command leaves is where the next begins. */
  private PullSequence.Drawn summon(int count) {
    PullSequence.Drawn drawn =
        new PullSequence(banner, rules.pity(), catalogue).draw(count, pity, nextDice());
    pity = drawn.pity();
    return drawn;
  }

  private long roll(int count) {
    Dice rolled = nextDice();
    long sum = 0;
    for (int n = 0; n < count; n++) {
      sum += rolled.below(names.get(n), bound);
    }
    return sum;
  }

  /** Every command has a seed of its own. */
  private Dice nextDice() {
    turn = (turn + 1) % COMMANDS;
    return dice.get(turn);
  }
}
