package reve.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import reve.game.shared.PlayerId;
import reve.game.testworld.Belongings;
import reve.game.testworld.World;

/** The same master seed and the same moves give the same game, however the players interleave. */
class ReplayTest {

  @Property(tries = 40)
  void players_in_parallel_fare_as_they_do_one_after_another(
      @ForAll("histories") List<List<Move>> histories) throws InterruptedException {
    World oneByOne = new World();
    World together = new World();

    List<List<Object>> expected = run(oneByOne, histories, 1);
    List<List<Object>> outcomes = run(together, histories, histories.size());

    assertThat(outcomes).isEqualTo(expected);
    assertThat(belongings(together, histories.size()))
        .isEqualTo(belongings(oneByOne, histories.size()));
    assertThat(together.database.journal())
        .containsExactlyInAnyOrderElementsOf(oneByOne.database.journal());
  }

  @Provide
  Arbitrary<List<List<Move>>> histories() {
    return Move.atOnce().list().ofMaxSize(15).list().ofMinSize(2).ofMaxSize(4);
  }

  private static List<List<Object>> run(World world, List<List<Move>> histories, int threads)
      throws InterruptedException {
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      return executor.invokeAll(games(world, histories)).stream().map(Future::resultNow).toList();
    }
  }

  private static List<Callable<List<Object>>> games(World world, List<List<Move>> histories) {
    return IntStream.range(0, histories.size())
        .<Callable<List<Object>>>mapToObj(n ->
            () -> {
              Playing player = new Playing(world, player(n));
              player.begin();
              return histories.get(n).stream().map(player::play).toList();
            })
        .toList();
  }

  private static List<Belongings> belongings(World world, int players) {
    return IntStream.range(0, players).mapToObj(n -> world.belongings(player(n))).toList();
  }

  private static PlayerId player(int n) {
    return new PlayerId(n + 1L);
  }
}
