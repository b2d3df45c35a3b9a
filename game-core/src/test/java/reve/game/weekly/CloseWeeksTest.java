package reve.game.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static reve.game.testworld.TestRules.IRON_CHEST;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reve.game.economy.Reward;
import reve.game.notification.Inbox.Received;
import reve.game.notification.Notice;
import reve.game.shared.BasisPoints;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.testworld.Belongings;
import reve.game.testworld.Shows;
import reve.game.testworld.World;
import reve.game.weekly.WeeklyOutcome.NotAmongTheBest;
import reve.game.weekly.WeeklyOutcome.Rewarded;

/** A week of which the last day is {@link World#NOON}. */
class CloseWeeksTest {
  private static final Week WEEK = Week.of(NOON);
  private static final Reward CHEST = new Reward(Map.of(), Map.of(IRON_CHEST, 1L));
  private static final Duration TO_MONDAY = Duration.ofHours(12);
  private static final Duration COMING_IN = Duration.ofMinutes(10);

  private final World world = new World();

  @Test
  @Shows("A12")
  void the_best_tenth_of_those_with_points_get_a_chest() {
    crowd(30);
    world.given(new PlayerId(99));

    close();

    assertThat(rewarded(30)).containsExactly(28, 29, 30);
    assertThat(world.belongings(new PlayerId(99)).items()).isEmpty();
    assertThat(world.journal(new PlayerId(30)))
        .contains(new WeekRewarded(new PlayerId(30), WEEK, 30, CHEST));
  }

  @Test
  @Shows("A12")
  void a_repetition_pays_nothing_again() {
    crowd(30);
    close();
    List<Belongings> before = everything(30);

    world.closeWeeks.handle();
    world.clock.pass(Duration.ofDays(1));
    world.closeWeeks.handle();

    assertThat(everything(30)).isEqualTo(before);
  }

  @Test
  void nothing_is_paid_while_commands_of_sunday_may_still_come_in() {
    crowd(10);
    world.clock.pass(TO_MONDAY.plus(COMING_IN).minusMillis(1));

    world.closeWeeks.handle();
    List<Integer> early = rewarded(10);
    world.clock.pass(Duration.ofMillis(1));
    world.closeWeeks.handle();

    assertThat(early).isEmpty();
    assertThat(rewarded(10)).containsExactly(10);
  }

  @Test
  void whoever_has_as_many_as_the_last_of_them_is_among_them() {
    for (int player = 1; player <= 20; player++) {
      gathers(player, player >= 17 ? 50 : 5);
    }

    close();

    assertThat(rewarded(20)).containsExactly(17, 18, 19, 20);
  }

  @Test
  void a_single_player_is_the_best() {
    gathers(1, 1);

    close();

    assertThat(rewarded(1)).containsExactly(1);
  }

  @Test
  void more_than_a_page_are_paid() {
    for (int player = 1; player <= 201; player++) {
      gathers(player, 7);
    }

    close();

    assertThat(rewarded(201)).hasSize(201);
  }

  @Test
  void weeks_that_nobody_closed_are_all_closed() {
    gathers(1, 1);
    world.clock.pass(Duration.ofDays(7));
    gathers(2, 1);
    world.clock.pass(Duration.ofDays(7));
    gathers(3, 1);

    world.closeWeeks.handle();

    assertThat(rewarded(3)).containsExactly(1, 2);
    assertThat(points(3, Week.of(world.clock.instant()))).isEqualTo(1);
  }

  @Test
  void what_is_settled_is_let_go_of() {
    crowd(30);

    close();

    for (int player = 1; player <= 30; player++) {
      assertThat(points(player, WEEK)).isZero();
    }
  }

  @Test
  void whoever_cannot_be_rewarded_is_tried_again_and_keeps_nobody_waiting() {
    gathers(1, 7);
    gathers(2, 7);
    world.clock.pass(TO_MONDAY.plus(COMING_IN));
    Jammed jammed = new Jammed(world);

    assertThatIllegalStateException().isThrownBy(() -> jammed.closing().handle());
    List<Integer> first = rewarded(2);
    jammed.broken = false;
    jammed.closing().handle();

    assertThat(first).containsExactly(2);
    assertThat(rewarded(2)).containsExactly(1, 2);
  }

  /** Points of which the first player's cannot be read for a while. */
  private static final class Jammed implements WeeklyPoints {
    private final World world;
    private boolean broken = true;

    Jammed(World world) {
      this.world = world;
    }

    CloseWeeks closing() {
      return new CloseWeeks(
          world.unitOfWork,
          world.weeklyClosings,
          new RewardWeek(world.unitOfWork, this, world.treasury));
    }

    @Override
    public long of(PlayerId player, Week week) {
      if (broken && player.equals(ANA)) {
        throw new IllegalStateException("jammed");
      }
      return world.weeklyPoints.of(player, week);
    }

    @Override
    public void add(PlayerId player, Week week, long points) {
      world.weeklyPoints.add(player, week, points);
    }

    @Override
    public void remove(PlayerId player, Week week) {
      world.weeklyPoints.remove(player, week);
    }
  }

  @Test
  void what_it_took_stays_when_the_best_are_gone_and_the_work_begins_again() {
    crowd(30);
    world.clock.pass(TO_MONDAY.plus(COMING_IN));
    long least = world.weeklyClosings.least(WEEK, new BasisPoints(1_000));
    world.rewardWeek.handle(new RewardWeek.Command(new PlayerId(30), WEEK, least));

    world.closeWeeks.handle();

    assertThat(rewarded(30)).containsExactly(28, 29, 30);
  }

  @Test
  void a_reward_comes_once_and_not_for_too_few_points() {
    gathers(1, 7);
    Belongings before = world.belongings(ANA);

    assertThat(reward(8)).isEqualTo(new NotAmongTheBest(WEEK));
    assertThat(world.belongings(ANA)).isEqualTo(before);

    assertThat(reward(7)).isEqualTo(new Rewarded(WEEK, 7, CHEST));
    assertThat(reward(7)).isEqualTo(new Rewarded(WEEK, 7, CHEST));
    assertThat(world.belongings(ANA).items()).isEqualTo(Map.of(IRON_CHEST, 1L));
    assertThat(points(1, WEEK)).isZero();
  }

  @Test
  void the_inbox_tells_of_it() {
    gathers(1, 7);
    world.given(BEN);

    close();
    world.deliver();

    assertThat(told(ANA)).containsExactly(new Notice.AmongTheBest(7, CHEST));
    assertThat(told(BEN)).isEmpty();
  }

  private List<Notice> told(PlayerId player) {
    return world.viewNotices.open(player, new Turn.First<>()).page().rows().stream()
        .map(Received::letter)
        .map(letter -> letter.notice())
        .toList();
  }

  /** So many players of whom each has as many points as the number says. */
  private void crowd(int players) {
    for (int player = 1; player <= players; player++) {
      gathers(player, player);
    }
  }

  private void gathers(int player, long points) {
    PlayerId id = new PlayerId(player);
    world.given(id);
    world.act(id, unit -> world.weeklyPoints.add(id, Week.of(unit.now()), points));
  }

  private void close() {
    world.clock.pass(TO_MONDAY.plus(COMING_IN));
    world.closeWeeks.handle();
  }

  private WeeklyOutcome reward(long least) {
    return world.rewardWeek.handle(new RewardWeek.Command(ANA, WEEK, least));
  }

  private List<Integer> rewarded(int players) {
    return IntStream.rangeClosed(1, players)
        .filter(
            player -> world.belongings(new PlayerId(player)).items().equals(Map.of(IRON_CHEST, 1L)))
        .boxed()
        .toList();
  }

  private List<Belongings> everything(int players) {
    return IntStream.rangeClosed(1, players)
        .mapToObj(player -> world.belongings(new PlayerId(player)))
        .toList();
  }

  private long points(int player, Week week) {
    return world.unitOfWork.ask(moment -> world.weeklyPoints.of(new PlayerId(player), week));
  }
}
