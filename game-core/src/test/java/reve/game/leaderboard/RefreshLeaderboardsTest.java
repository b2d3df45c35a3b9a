package reve.game.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.POWER_BOARD;
import static reve.game.testworld.TestRules.REVIES_BOARD;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.shared.Snapshot;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class RefreshLeaderboardsTest {
  private final World world = new World();
  private final SlowStandings standings = new SlowStandings(world.standings);
  private final RefreshLeaderboards refresh = new RefreshLeaderboards(world.unitOfWork, standings);

  @Test
  void every_board_that_was_never_taken_is_taken() {
    refresh.handle();

    assertThat(TestRules.leaderboards().categories())
        .allSatisfy(board -> assertThat(takenAt(board.id())).contains(NOON));
  }

  // a board is worth taking again after a thousand times what taking it lasted,
  // and after the 300 seconds of the test rules at the latest
  @ParameterizedTest(name = "one that takes {0} ms is taken again after {1} ms")
  @CsvSource({"1,1000", "60,60000", "299,299000", "300,300000", "301,300000", "9000,300000"})
  void in_the_background_a_board_is_taken_again_when_it_is_worth_it(long took, long due) {
    standings.taking(Duration.ofMillis(took));
    refresh.handle();

    Instant justBefore = NOON.plusMillis(due - 1);
    world.clock.moveTo(justBefore);
    refresh.handle();
    Optional<Instant> early = takenAt(POWER_BOARD);
    world.clock.moveTo(NOON.plusMillis(due));
    refresh.handle();

    assertThat(early).contains(NOON);
    assertThat(takenAt(POWER_BOARD)).contains(NOON.plusMillis(due));
  }

  @Test
  void only_the_boards_that_are_due_are_taken() {
    refresh.beforeShowing(POWER_BOARD);
    standings.taking(Duration.ofMillis(100));
    world.clock.pass(Duration.ofSeconds(10));

    refresh.handle();

    assertThat(takenAt(POWER_BOARD)).contains(NOON);
    assertThat(takenAt(REVIES_BOARD)).contains(NOON.plusSeconds(10));
  }

  @Test
  void before_showing_only_the_shown_board_is_taken() {
    refresh.beforeShowing(POWER_BOARD);

    assertThat(takenAt(POWER_BOARD)).contains(NOON);
    assertThat(takenAt(REVIES_BOARD)).isEmpty();
  }

  @Test
  void a_quick_board_is_taken_anew_before_it_is_shown() {
    standings.taking(Duration.ofMillis(49));
    refresh.beforeShowing(POWER_BOARD);

    world.clock.moveTo(NOON.plusMillis(48_999));
    refresh.beforeShowing(POWER_BOARD);
    Optional<Instant> early = takenAt(POWER_BOARD);
    world.clock.moveTo(NOON.plusMillis(49_000));
    refresh.beforeShowing(POWER_BOARD);

    assertThat(early).contains(NOON);
    assertThat(takenAt(POWER_BOARD)).contains(NOON.plusMillis(49_000));
  }

  @Test
  void nobody_waits_for_a_board_that_is_not_quick() {
    standings.taking(Duration.ofMillis(50));
    refresh.beforeShowing(POWER_BOARD);
    world.clock.pass(Duration.ofDays(1));

    refresh.beforeShowing(POWER_BOARD);

    assertThat(takenAt(POWER_BOARD)).contains(NOON);
  }

  @Test
  void a_board_that_does_not_exist_is_not_taken() {
    BoardId unknown = new BoardId("beauty");

    refresh.beforeShowing(unknown);

    assertThat(takenAt(unknown)).isEmpty();
  }

  private Optional<Instant> takenAt(BoardId board) {
    return standings.snapshot(board).map(Snapshot::at);
  }
}
