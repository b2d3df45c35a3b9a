package reve.redis.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.leaderboard.Board;
import reve.game.leaderboard.BoardId;
import reve.game.leaderboard.Standings;
import reve.game.leaderboard.Standings.Standing;
import reve.game.leaderboard.StandingsContract;
import reve.game.shared.LocalText;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;
import reve.redis.SharedServer;
import reve.redis.TestLinks;
import reve.redis.shared.Generations;

class RedissonStandingsTest extends StandingsContract {
  private static final Board POWER =
      new Board(
          new BoardId("power"), new Board.Measure.Power(), new LocalText(Map.of("en", "Power")));

  @RegisterExtension static final SharedServer REDIS = new SharedServer();

  @Override
  protected Ports open() {
    TestLinks.flush(REDIS.one());
    return new InMemoryPorts(this::standings);
  }

  private Standings standings(Standings snapshots) {
    return new RedissonStandings(REDIS.one(), new Generations(REDIS.one()), rulebooks, snapshots);
  }

  /** Boards of another process, whose own snapshots would show nobody. */
  private Standings elsewhere() {
    return new RedissonStandings(
        REDIS.other(), new Generations(REDIS.other()), rulebooks, new NobodyStands());
  }

  @Test
  void a_board_that_one_process_copied_is_read_by_another_in_its_exact_order() {
    Standings there = elsewhere();
    assertThat(firstPage(there)).isEmpty();
    begin(7, Long.MAX_VALUE - 1);
    begin(8, Long.MAX_VALUE);
    begin(9, 1L << 53);
    begin(10, (1L << 53) + 1);
    ports.standings().take(POWER, NOON);

    List<Standing> copied = firstPage(ports.standings());
    List<Standing> read = firstPage(ports.standings());

    assertThat(read).isEqualTo(copied);
    assertThat(read)
        .extracting(Standing::score)
        .containsExactly(Long.MAX_VALUE, Long.MAX_VALUE - 1, (1L << 53) + 1, 1L << 53);
    assertThat(firstPage(there)).isEqualTo(copied);
    assertThat(there.of(POWER.id(), new PlayerId(9))).contains(copied.getLast());
  }

  @Test
  void a_flushed_board_is_copied_anew() {
    begin(7, 5);
    ports.standings().take(POWER, NOON);
    List<Standing> before = firstPage(ports.standings());

    TestLinks.flush(REDIS.other());

    assertThat(firstPage(ports.standings())).isEqualTo(before);
  }

  private void begin(long player, long power) {
    PlayerId id = new PlayerId(player);
    started(id);
    act(id, unit -> ports.collectionTotals().add(id, new Totals(1, 1, power)));
  }

  private List<Standing> firstPage(Standings standings) {
    return ask(() -> standings.page(POWER.id(), new Turn.First<>(), 10, 100)).rows();
  }
}
