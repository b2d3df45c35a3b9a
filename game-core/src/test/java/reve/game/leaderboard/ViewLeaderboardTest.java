package reve.game.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.POWER_BOARD;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.REVIES_BOARD;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import reve.game.leaderboard.Standings.Standing;
import reve.game.leaderboard.ViewLeaderboard.Answer.Shown;
import reve.game.leaderboard.ViewLeaderboard.Answer.UnknownBoard;
import reve.game.player.AcceptPolicy;
import reve.game.shared.NotStarted;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ViewLeaderboardTest {
  private final World world = new World();
  private final PlayerId cora = new PlayerId(3);

  @Test
  void the_richest_comes_first() {
    world.given(ANA).holds(REVIES, 10).holds(ERYTHL, 999);
    world.given(BEN).holds(REVIES, 30);
    world.given(cora);

    Shown shown = shown(REVIES_BOARD, new Turn.First<>());

    assertThat(shown.page().rows())
        .containsExactly(
            new Standing(1, BEN, "player2", 30),
            new Standing(2, ANA, "player1", 10),
            new Standing(3, cora, "player3", 0));
    assertThat(shown.own()).contains(new Standing(2, ANA, "player1", 10));
    assertThat(shown.board().id()).isEqualTo(REVIES_BOARD);
    assertThat(shown.takenAt()).isEqualTo(NOON);
  }

  @Test
  void each_board_ranks_by_its_own_measure() {
    world.given(ANA, VIGOROUS, 5).holds(REVIES, 1).hasGathered(9, 9, 700);
    world.given(BEN, VIGOROUS, 7).holds(REVIES, 2).hasGathered(8, 90, 800);

    assertThat(scores("power")).containsExactly(800L, 700L);
    assertThat(scores("unique")).containsExactly(9L, 8L);
    assertThat(scores("level")).containsExactly(7L, 5L);
    assertThat(scores("revies")).containsExactly(2L, 1L);
  }

  @Test
  void equal_scores_rank_by_level_and_then_by_who_began_earlier() {
    PlayerId late = new PlayerId(4);
    PlayerId sameInstant = new PlayerId(5);
    world.given(cora, VIGOROUS, 3).holds(REVIES, 10);
    world.given(sameInstant, ENLIGHTENED, 3).holds(REVIES, 10);
    world.clock.pass(Duration.ofSeconds(1));
    world.given(ANA, VIGOROUS, 3).holds(REVIES, 10);
    world.given(late, VIGOROUS, 4).holds(REVIES, 10);
    world.given(BEN, VIGOROUS, 200).holds(REVIES, 9);

    Shown shown = shown(REVIES_BOARD, new Turn.First<>());

    assertThat(shown.page().rows().stream().map(Standing::player))
        .containsExactly(late, cora, sameInstant, ANA, BEN);
    assertThat(shown.page().rows().stream().map(Standing::rank))
        .containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void the_second_page_continues_the_first_and_leads_back_to_it() {
    thirtyPlayers();

    Shown first = shown(REVIES_BOARD, new Turn.First<>());
    Shown second = shown(REVIES_BOARD, new Turn.After<>(10L));
    Shown third = shown(REVIES_BOARD, new Turn.After<>(20L));
    Shown back = shown(REVIES_BOARD, new Turn.Before<>(21L));

    assertThat(ranks(first)).isEqualTo(range(1, 10));
    assertThat(ranks(second)).isEqualTo(range(11, 20));
    assertThat(ranks(third)).isEqualTo(range(21, 30));
    assertThat(second.page().rows().getFirst().score()).isEqualTo(20);
    assertThat(first.page().hasPrevious()).isFalse();
    assertThat(first.page().hasNext()).isTrue();
    assertThat(third.page().hasNext()).isFalse();
    assertThat(back.page()).isEqualTo(second.page());
  }

  @Test
  void the_list_ends_at_the_top_but_everyone_learns_their_own_rank() {
    thirtyPlayers();
    world.enforce(new LeaderboardRules(300, 15, 10, TestRules.leaderboards().categories()));

    Shown second = shown(REVIES_BOARD, new Turn.After<>(10L));
    Shown last = shown(REVIES_BOARD, new Turn.Last<>());

    assertThat(ranks(second)).isEqualTo(range(11, 15));
    assertThat(second.page().hasNext()).isFalse();
    assertThat(last.page()).isEqualTo(second.page());
    assertThat(second.own()).contains(new Standing(30, ANA, "player1", 1));
  }

  @Test
  void who_began_after_the_snapshot_has_no_rank_yet() {
    world.given(BEN);
    world.refreshLeaderboards.handle();
    SlowStandings slow = new SlowStandings(world.standings).taking(Duration.ofSeconds(1));
    world.given(ANA).holds(REVIES, 10);
    ViewLeaderboard view =
        new ViewLeaderboard(
            world.unitOfWork, slow, new RefreshLeaderboards(world.unitOfWork, slow));

    Shown shown =
        (Shown) view.handle(new ViewLeaderboard.Question(ANA, REVIES_BOARD, new Turn.First<>()));

    assertThat(shown.own()).isEmpty();
    assertThat(shown.page().rows().stream().map(Standing::player)).containsExactly(BEN);
  }

  @Test
  void who_has_only_accepted_the_policy_is_not_ranked() {
    world.given(ANA);
    world.acceptPolicy.handle(new AcceptPolicy.Command(world.fresh(), BEN));

    Shown shown = shown(REVIES_BOARD, new Turn.First<>());

    assertThat(shown.page().rows().stream().map(Standing::player)).containsExactly(ANA);
  }

  @Test
  void a_board_that_does_not_exist_is_unknown() {
    world.given(ANA);
    BoardId beauty = new BoardId("beauty");

    assertThat(view(beauty, new Turn.First<>())).isEqualTo(new UnknownBoard(beauty));
  }

  @Test
  void who_has_not_started_is_shown_none() {
    assertThatExceptionOfType(NotStarted.class)
        .isThrownBy(() -> view(POWER_BOARD, new Turn.First<>()));
  }

  private void thirtyPlayers() {
    for (long n = 1; n <= 30; n++) {
      world.given(new PlayerId(n)).holds(REVIES, n);
    }
  }

  private List<Long> scores(String board) {
    return shown(new BoardId(board), new Turn.First<>()).page().rows().stream()
        .map(Standing::score)
        .toList();
  }

  private static List<Long> ranks(Shown shown) {
    return shown.page().rows().stream().map(Standing::rank).toList();
  }

  private static List<Long> range(long from, long to) {
    return LongStream.rangeClosed(from, to).boxed().toList();
  }

  private Shown shown(BoardId board, Turn<Long> turn) {
    ViewLeaderboard.Answer answer = view(board, turn);
    assertThat(answer).isInstanceOf(Shown.class);
    return (Shown) answer;
  }

  private ViewLeaderboard.Answer view(BoardId board, Turn<Long> turn) {
    return world.viewLeaderboard.handle(new ViewLeaderboard.Question(ANA, board, turn));
  }
}
