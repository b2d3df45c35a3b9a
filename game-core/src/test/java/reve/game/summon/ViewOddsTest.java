package reve.game.summon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.TestRules.DAILY;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.PREMIUM;
import static reve.game.testworld.TestRules.STANDARD;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reve.game.economy.Balances;
import reve.game.shared.NotStarted;
import reve.game.summon.ViewOdds.BannerOdds;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ViewOddsTest {
  private final World world = new World();
  private final Summoning summoning = new Summoning(world);

  @Test
  void every_open_banner_is_shown_with_the_odds_it_is_drawn_by() {
    world.given(ANA).holds(FAYRITES, 7);

    ViewOdds.Answer answer = world.viewOdds.handle(ANA);

    assertThat(answer.banners().stream().map(each -> each.banner().id()))
        .containsExactly(STANDARD, PREMIUM, DAILY);
    assertThat(answer.banners())
        .allSatisfy(each -> assertThat(each.odds()).isEqualTo(each.banner().odds()));
    assertThat(answer.pity()).isEqualTo(TestRules.summon().pity());
    assertThat(answer.held()).isEqualTo(new Balances(money(FAYRITES, 7)));
  }

  @Test
  void a_banner_that_is_not_open_is_not_shown() {
    world.given(ANA);
    world.enforce(BannerVariant.of(PREMIUM).closing(NOON).inTheRules());

    assertThat(world.viewOdds.handle(ANA).banners().stream().map(each -> each.banner().id()))
        .containsExactly(STANDARD, DAILY);
  }

  @Test
  void banners_that_share_a_pity_show_the_same_counter() {
    world.given(ANA).hasPity(STANDARD, 41);

    assertThat(odds(STANDARD).pity()).isEqualTo(41);
    assertThat(odds(DAILY).pity()).isEqualTo(41);
    assertThat(odds(PREMIUM).pity()).isZero();
  }

  @Test
  void the_counter_is_what_the_last_summon_answered() {
    world.given(ANA).holds(FAYRITES, 10);
    world.rolls(new LoadedDice().rolling("pull-1-tier", 0));

    int answered = summoning.summoned(STANDARD, 1).pity();

    assertThat(answered).isEqualTo(1);
    assertThat(odds(STANDARD).pity()).isEqualTo(1);
  }

  @Test
  void what_is_left_of_the_day_is_shown_where_days_are_limited() {
    world.given(ANA).holds(ERYTHL, 250);
    summoning.summoned(PREMIUM, 10);
    summoning.summoned(DAILY, 1);

    assertThat(odds(STANDARD).leftToday()).isEmpty();
    assertThat(odds(PREMIUM).leftToday()).contains(20);
    assertThat(odds(DAILY).leftToday()).contains(0);
    world.clock.pass(Duration.ofHours(12));
    assertThat(odds(PREMIUM).leftToday()).contains(30);
    assertThat(odds(DAILY).leftToday()).contains(1);
  }

  @Test
  void less_than_nothing_is_never_left() {
    world.given(ANA).holds(ERYTHL, 250);
    summoning.summoned(PREMIUM, 10);
    world.enforce(BannerVariant.of(PREMIUM).allowingADay(5).inTheRules());

    assertThat(odds(PREMIUM).leftToday()).isEqualTo(Optional.of(0));
  }

  @Test
  void who_has_not_started_is_shown_none() {
    assertThatExceptionOfType(NotStarted.class).isThrownBy(() -> world.viewOdds.handle(ANA));
  }

  private BannerOdds odds(BannerId banner) {
    return world.viewOdds.handle(ANA).banners().stream()
        .filter(each -> each.banner().id().equals(banner))
        .findFirst()
        .orElseThrow();
  }
}
