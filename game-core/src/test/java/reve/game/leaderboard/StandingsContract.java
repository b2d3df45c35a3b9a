package reve.game.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.economy.Amount;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.leaderboard.Board.Measure;
import reve.game.leaderboard.Standings.Standing;
import reve.game.player.Registration.PolicyAccepted;
import reve.game.shared.LocalText;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.testworld.PortContract;
import reve.game.weekly.Week;

/** What every implementation of {@link Standings} keeps. */
public abstract class StandingsContract extends PortContract {
  private static final Board POWER = board("power", new Measure.Power());
  private static final int SIZE = 2;
  private static final int TOP = 100;

  @Test
  void a_board_that_was_never_taken_has_no_snapshot_and_nobody_on_it() {
    begin(1, 900);

    assertThat(ask(() -> ports.standings().snapshot(POWER.id()))).isEmpty();
    assertThat(places(new Turn.First<>(), TOP)).isEmpty();
    assertThat(ask(() -> ports.standings().of(POWER.id(), id(1)))).isEmpty();
  }

  @Test
  void the_snapshot_says_when_it_was_taken() {
    ports.standings().take(POWER, NOON.plusSeconds(7));

    assertThat(ask(() -> ports.standings().snapshot(POWER.id())).orElseThrow().at())
        .isEqualTo(NOON.plusSeconds(7));
  }

  @Test
  void the_highest_score_ranks_first() {
    begin(1, 300);
    begin(2, 900);
    begin(3, 600);

    take();

    assertThat(places(new Turn.First<>(), TOP)).containsExactly("1. player2 900", "2. player3 600");
    assertThat(ask(() -> ports.standings().of(POWER.id(), id(1))))
        .contains(new Standing(3, id(1), "player1", 300));
  }

  @Test
  void equal_scores_rank_by_level_then_by_who_started_earlier_then_by_id() {
    begin(4, 900);
    begin(3, 900);
    begin(5, 900, 2);
    clock.pass(Duration.ofMillis(1));
    begin(1, 900);

    take();

    assertThat(everyone(POWER.id())).containsExactly(5L, 3L, 4L, 1L);
  }

  @Test
  void who_only_accepted_the_policy_is_not_ranked() {
    begin(1, 0);
    act(id(2), unit -> ports.players().accept(new PolicyAccepted(id(2), 1, NOON)));

    take();

    assertThat(everyone(POWER.id())).containsExactly(1L);
  }

  @Test
  void pages_follow_each_other_both_ways_up_to_the_top() {
    for (int player = 1; player <= 6; player++) {
      begin(player, 1_000 - player);
    }
    take();

    assertThat(ranks(new Turn.First<>())).isEqualTo(new Page<>(List.of(1L, 2L), false, true));
    assertThat(ranks(new Turn.After<>(2L))).isEqualTo(new Page<>(List.of(3L, 4L), true, true));
    assertThat(ranks(new Turn.After<>(4L))).isEqualTo(new Page<>(List.of(5L), true, false));
    assertThat(ranks(new Turn.Last<>())).isEqualTo(new Page<>(List.of(4L, 5L), true, false));
    assertThat(ranks(new Turn.Before<>(4L))).isEqualTo(new Page<>(List.of(2L, 3L), true, true));
    assertThat(ranks(new Turn.Before<>(3L))).isEqualTo(new Page<>(List.of(1L, 2L), false, true));
  }

  /** Six players, of whom the board shows five. */
  private Page<Long> ranks(Turn<Long> turn) {
    return ask(() -> ports.standings().page(POWER.id(), turn, SIZE, 5)).map(Standing::rank);
  }

  @Test
  void a_snapshot_stays_as_it_is_until_the_next() {
    begin(1, 300);
    begin(2, 200);
    take();
    act(id(2), unit -> ports.collectionTotals().add(id(2), new Totals(0, 0, 500)));

    assertThat(everyone(POWER.id())).containsExactly(1L, 2L);

    take();

    assertThat(everyone(POWER.id())).containsExactly(2L, 1L);
  }

  @Test
  void each_board_ranks_by_its_own_measure() {
    begin(1, 100, 7);
    begin(2, 100, 3);
    begin(3, 100, 5);
    act(id(2), unit -> ports.collectionTotals().add(id(2), new Totals(1, 1, 0)));
    act(
        id(3),
        unit ->
            ports
                .wallets()
                .post(
                    id(3),
                    List.of(new LedgerEntry(REVIES, 9, new Amount(9), LedgerReason.DAILY_REWARD))));
    Board level = board("level", new Measure.Level());
    Board unique = board("unique", new Measure.UniqueEsprits());
    Board held = board("held", new Measure.Held(REVIES));

    ports.standings().take(level, clock.instant());
    ports.standings().take(unique, clock.instant());
    ports.standings().take(held, clock.instant());

    assertThat(everyone(level.id())).containsExactly(1L, 3L, 2L);
    assertThat(everyone(unique.id())).containsExactly(2L, 1L, 3L);
    assertThat(everyone(held.id())).containsExactly(3L, 1L, 2L);
    assertThat(ask(() -> ports.standings().of(held.id(), id(3))).orElseThrow().score())
        .isEqualTo(9);
    assertThat(ask(() -> ports.standings().of(held.id(), id(2))).orElseThrow().score()).isZero();
  }

  @Test
  void the_board_of_the_week_ranks_those_who_have_gathered_something_since_monday() {
    Board weekly = board("weekly", new Measure.PointsOfTheWeek());
    Week week = Week.of(NOON);
    begin(1, 100);
    begin(2, 100);
    begin(3, 100);
    act(id(1), unit -> ports.weeklyPoints().add(id(1), week, 5));
    act(id(2), unit -> ports.weeklyPoints().add(id(2), week, 25));
    act(id(3), unit -> ports.weeklyPoints().add(id(3), Week.of(NOON.minus(Duration.ofDays(7))), 9));

    ports.standings().take(weekly, NOON);
    assertThat(everyone(weekly.id())).containsExactly(2L, 1L);

    ports.standings().take(weekly, week.end());
    assertThat(everyone(weekly.id())).isEmpty();
  }

  private static Board board(String id, Measure measure) {
    return new Board(new BoardId(id), measure, new LocalText(Map.of("en", id)));
  }

  private static PlayerId id(long player) {
    return new PlayerId(player);
  }

  private void begin(long player, long power) {
    begin(player, power, 1);
  }

  private void begin(long player, long power, int level) {
    started(id(player), level);
    act(id(player), unit -> ports.collectionTotals().add(id(player), new Totals(1, 1, power)));
  }

  private void take() {
    ports.standings().take(POWER, clock.instant());
  }

  private List<Long> everyone(BoardId board) {
    Page<Standing> all = ask(() -> ports.standings().page(board, new Turn.First<>(), TOP, TOP));
    assertThat(all.hasNext()).isFalse();
    return all.rows().stream().map(standing -> standing.player().value()).toList();
  }

  private List<String> places(Turn<Long> turn, int top) {
    return ask(() -> ports.standings().page(POWER.id(), turn, SIZE, top)).rows().stream()
        .map(each -> each.rank() + ". " + each.name() + " " + each.score())
        .toList();
  }
}
