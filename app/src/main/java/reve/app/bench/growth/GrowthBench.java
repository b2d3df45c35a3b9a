package reve.app.bench.growth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import reve.app.bench.BenchPart;
import reve.app.bench.EmptyDatabase;
import reve.app.bench.Population;
import reve.app.bench.Row;
import reve.app.bench.Sample;
import reve.app.bench.Table;
import reve.app.bench.Target;
import reve.game.shared.Rulebook;
import reve.game.shared.Rulebooks;
import reve.persistence.DatabaseSettings;

/**
 * One player at a time in a small world, in one where everybody owns a lot, and in one of very
 * many. Short rounds of all take turns, so that whatever else the machine does meets all.
 */
public final class GrowthBench implements BenchPart {
  private static final int ROUNDS = 3;
  private static final int COMMANDS = 1;
  private static final int FEW_STACKS = 10;
  private static final int MANY_STACKS = 1_000;
  private static final long FEW_PLAYERS = 1_000;
  private static final double MOST = 1.2;

  private final DatabaseSettings address;
  private final Rulebook book;
  private final long manyPlayers;
  private final Duration round;

  public GrowthBench(DatabaseSettings address, Rulebook book, long manyPlayers, Duration round) {
    this.address = address;
    this.book = book;
    this.manyPlayers = manyPlayers;
    this.round = round;
  }

  @Override
  public void run(Table table) {
    Rulebooks rulebooks = LargeGame.of(book, MANY_STACKS);
    try (World small =
            world("small", new Population(FEW_PLAYERS, FEW_STACKS, COMMANDS), rulebooks);
        World rich = world("rich", new Population(FEW_PLAYERS, MANY_STACKS, COMMANDS), rulebooks);
        World crowded =
            world("crowded", new Population(manyPlayers, FEW_STACKS, COMMANDS), rulebooks)) {
      List<World> worlds = List.of(small, rich, crowded);
      for (Question question : Question.values()) {
        worlds.forEach(world -> world.ask(question, round));
        List<List<Sample>> samples = worlds.stream().map(_ -> rounds()).toList();
        for (int n = 0; n < ROUNDS; n++) {
          for (int w = 0; w < worlds.size(); w++) {
            samples.get(w).add(worlds.get(w).ask(question, round));
          }
        }
        Sample yardstick = Sample.middle(samples.get(0));
        table.add(row(question, "1,000 stacks", Sample.middle(samples.get(1)), yardstick));
        table.add(
            row(
                question,
                "%,d players".formatted(manyPlayers),
                Sample.middle(samples.get(2)),
                yardstick));
      }
    }
  }

  private static List<Sample> rounds() {
    return new ArrayList<>(ROUNDS);
  }

  private static Row row(Question question, String world, Sample measured, Sample yardstick) {
    double longer = measured.p50Ms() / yardstick.p50Ms();
    return new Row(
        question.inWords() + ", " + world,
        1,
        measured,
        yardstick,
        longer,
        new Target("p50 <= " + MOST + " x", row -> row.ratio() <= MOST));
  }

  private World world(String name, Population population, Rulebooks rulebooks) {
    return World.of(population, EmptyDatabase.named(name, address), rulebooks);
  }
}
