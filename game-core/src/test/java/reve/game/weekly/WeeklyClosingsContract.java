package reve.game.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reve.game.shared.BasisPoints;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;
import reve.game.weekly.WeeklyClosings.Standing;

/** What every implementation of {@link WeeklyClosings} keeps. */
public abstract class WeeklyClosingsContract extends PortContract {
  private static final Week FIRST = new Week(LocalDate.of(2026, 2, 16));
  private static final Week SECOND = new Week(LocalDate.of(2026, 2, 23));
  private static final Week RUNNING = new Week(LocalDate.of(2026, 3, 2));
  private static final BasisPoints TENTH = new BasisPoints(1_000);

  @Test
  void weeks_before_the_running_one_wait_until_they_are_settled() {
    gathers(1, RUNNING, 1);
    gathers(2, SECOND, 1);
    gathers(3, SECOND, 2);
    gathers(4, FIRST, 1);

    List<Week> waiting = ports.weeklyClosings().unsettled(RUNNING);
    settle(FIRST);

    assertThat(waiting).containsExactly(FIRST, SECOND);
    assertThat(ports.weeklyClosings().unsettled(RUNNING)).containsExactly(SECOND);
  }

  @Test
  void the_last_of_the_best_says_what_it_takes() {
    for (int player = 1; player <= 25; player++) {
      gathers(player, FIRST, 100 + player);
    }
    gathers(26, SECOND, 999);

    assertThat(ports.weeklyClosings().least(FIRST, TENTH)).isEqualTo(124);
  }

  @Test
  void what_was_said_once_stays() {
    gathers(1, FIRST, 7);
    long said = ports.weeklyClosings().least(FIRST, TENTH);
    gathers(2, FIRST, 9);

    assertThat(said).isEqualTo(7);
    assertThat(ports.weeklyClosings().least(FIRST, TENTH)).isEqualTo(7);
  }

  @Test
  void where_nobody_has_any_it_takes_one() {
    assertThat(ports.weeklyClosings().least(FIRST, TENTH)).isEqualTo(1);
  }

  @Test
  void the_best_follow_each_other_page_by_page() {
    gathers(4, FIRST, 30);
    gathers(1, FIRST, 20);
    gathers(3, FIRST, 20);
    gathers(2, FIRST, 20);
    gathers(5, FIRST, 10);
    gathers(6, SECOND, 99);

    List<Standing> first = atLeast(20, Optional.empty());
    List<Standing> second = atLeast(20, Optional.of(first.getLast()));
    List<Standing> third = atLeast(20, Optional.of(second.getLast()));

    assertThat(first).containsExactly(standing(4, 30), standing(1, 20));
    assertThat(second).containsExactly(standing(2, 20), standing(3, 20));
    assertThat(third).isEmpty();
  }

  private List<Standing> atLeast(long points, Optional<Standing> after) {
    return ports.weeklyClosings().atLeast(points, FIRST, after, 2);
  }

  @Test
  void only_what_is_settled_is_let_go_of_and_a_little_at_a_time() {
    gathers(1, FIRST, 1);
    gathers(2, FIRST, 1);
    gathers(3, FIRST, 1);
    gathers(3, SECOND, 5);
    assertThat(ports.weeklyClosings().forget(2)).isZero();
    settle(FIRST);

    assertThat(ports.weeklyClosings().forget(2)).isEqualTo(2);
    assertThat(ports.weeklyClosings().forget(2)).isEqualTo(1);
    assertThat(ports.weeklyClosings().forget(2)).isZero();

    assertThat(ask(() -> ports.weeklyPoints().of(id(3), FIRST))).isZero();
    assertThat(ask(() -> ports.weeklyPoints().of(id(3), SECOND))).isEqualTo(5);
  }

  private void settle(Week week) {
    ports.weeklyClosings().least(week, TENTH);
    ports.weeklyClosings().settle(week, NOON);
  }

  private void gathers(long player, Week week, long points) {
    if (ask(() -> ports.players().playing(id(player))).isEmpty()) {
      started(id(player));
    }
    act(id(player), unit -> ports.weeklyPoints().add(id(player), week, points));
  }

  private static PlayerId id(long player) {
    return new PlayerId(player);
  }

  private static Standing standing(long player, long points) {
    return new Standing(id(player), points);
  }
}
