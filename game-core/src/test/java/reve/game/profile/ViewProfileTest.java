package reve.game.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import reve.game.achievement.AchievementId;
import reve.game.achievement.AchievementRules;
import reve.game.achievement.PointReward;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.economy.Balances;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeLevel;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.friend.FriendCode;
import reve.game.player.AcceptPolicy;
import reve.game.player.Player;
import reve.game.player.Player.Reserve;
import reve.game.profile.ViewProfile.ClassInfo;
import reve.game.profile.ViewProfile.Collected;
import reve.game.profile.ViewProfile.Member;
import reve.game.profile.ViewProfile.Progress;
import reve.game.shared.BasisPoints;
import reve.game.shared.LocalText;
import reve.game.shared.NotStarted;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;
import reve.game.weekly.Week;

class ViewProfileTest {
  private static final EspritId LEADER = id(Element.INFERNO, 1);
  private static final EspritId FIRST = id(Element.UMBRAL, 2);
  private static final EspritId SECOND = id(Element.VERDANT, 3);

  private final World world = new World();

  @Test
  void it_shows_class_purse_and_collection_at_a_glance() {
    world.given(ANA, ENLIGHTENED, 37).holds(REVIES, 12).hasGathered(3, 8, 900);

    ViewProfile.Answer answer = profile();

    assertThat(answer.player().id()).isEqualTo(ANA);
    assertThat(answer.player().level()).isEqualTo(37);
    assertThat(answer.chosen())
        .isEqualTo(
            new ClassInfo(
                TestRules.player().find(ENLIGHTENED).orElseThrow(), new BasisPoints(1_300)));
    assertThat(answer.collected()).isEqualTo(new Collected(new Totals(3, 8, 900), 108));
    assertThat(answer.held()).isEqualTo(new Balances(money(REVIES, 12)));
  }

  @Test
  @Shows("A04")
  void it_shows_what_the_next_level_and_the_next_trial_take() {
    world.given(ANA);
    change(player -> player.withLevel(9, 55));

    assertThat(profile().progress())
        .isEqualTo(
            new Progress(
                Optional.of(TestRules.experience().needAt(9)), TestRules.experience().trialAt(10)));
  }

  @Test
  void when_all_trials_are_passed_none_is_next_and_at_the_highest_level_nothing_is_needed() {
    world.given(ANA);

    change(player -> player.withLevel(199, 0).withLevelCap(200));
    assertThat(profile().progress().need()).isPresent();
    assertThat(profile().progress().trial()).isEmpty();

    change(player -> player.withLevel(200, 0));
    assertThat(profile().progress()).isEqualTo(new Progress(Optional.empty(), Optional.empty()));
  }

  @Test
  void gauges_are_shown_as_they_are_by_now() {
    world.given(ANA);
    change(player -> player.withEnergy(new Reserve(40, NOON)));
    world.clock.pass(Duration.ofMinutes(5));

    ViewProfile.Answer answer = profile();

    assertThat(answer.energy()).extracting(GaugeLevel::points).isEqualTo(41L);
    assertThat(answer.energy().fullAt()).isEqualTo(NOON.plus(Duration.ofHours(5)));
    assertThat(answer.stamina().gauge()).isEqualTo(Gauge.STAMINA);
    assertThat(answer.stamina().isFull()).isTrue();
  }

  @Test
  @Shows("A04")
  void the_whole_team_is_shown_the_leader_first() {
    world
        .given(ANA)
        .owns(new Stack(LEADER, 1, 2, 1, 0, false, NOON, List.of()))
        .owns(FIRST, 1)
        .owns(SECOND, 1);
    change(player -> player.withTeam(LEADER, List.of(FIRST, SECOND)));

    assertThat(profile().team())
        .containsExactly(new Member(LEADER, 2), new Member(FIRST, 0), new Member(SECOND, 0));
  }

  @Test
  void the_title_is_the_highest_that_points_have_earned() {
    LocalText dreamer = new LocalText(Map.of("en", "Dreamer"));
    LocalText weaver = new LocalText(Map.of("en", "Weaver"));
    world.given(ANA);
    assertThat(profile().title()).isEmpty();

    AchievementRules some = TestRules.achievements();
    world.enforce(
        new AchievementRules(
            some.categories(),
            some.achievements(),
            List.of(reward("low", 10, dreamer), reward("high", 20, weaver))));
    unlock("low");
    assertThat(profile().title()).contains(dreamer);

    unlock("high");
    assertThat(profile().title()).contains(weaver);
  }

  private static PointReward reward(String id, int points, LocalText title) {
    return new PointReward(
        new AchievementId(id), points, TestRules.reward(REVIES, 1), Optional.of(title));
  }

  private void unlock(String id) {
    world.act(ANA, unit -> world.achievements.unlock(ANA, new AchievementId(id), unit.now()));
  }

  @Test
  void points_are_those_of_this_week() {
    world.given(ANA);
    world.act(ANA, unit -> world.weeklyPoints.add(ANA, Week.of(NOON), 7));

    assertThat(profile().weekly()).isEqualTo(7);

    world.clock.pass(Duration.ofDays(1));
    assertThat(profile().weekly()).isZero();
  }

  @Test
  void a_friend_code_is_shown_where_there_is_one() {
    FriendCode code = new FriendCode("7K3M9QXA");
    world.given(ANA);
    assertThat(profile().friendCode()).isEmpty();

    world.act(ANA, unit -> world.friendCodes.give(ANA, code));

    assertThat(profile().friendCode()).contains(code);
  }

  @Test
  void who_has_only_accepted_the_policy_has_no_profile() {
    world.acceptPolicy.handle(new AcceptPolicy.Command(world.fresh(), ANA));

    assertThatExceptionOfType(NotStarted.class).isThrownBy(this::profile);
  }

  private ViewProfile.Answer profile() {
    return world.viewProfile.handle(ANA);
  }

  private void change(UnaryOperator<Player> how) {
    world.act(ANA, unit -> world.players.save(how.apply(world.players.demand(ANA))));
  }
}
