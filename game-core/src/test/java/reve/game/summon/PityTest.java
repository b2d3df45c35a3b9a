package reve.game.summon;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.DAILY;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.PREMIUM;
import static reve.game.testworld.TestRules.STANDARD;
import static reve.game.testworld.World.ANA;

import org.junit.jupiter.api.Test;
import reve.game.shared.Dice;
import reve.game.summon.SummonOutcome.Summoned;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.World;

class PityTest {
  private final World world = new World();
  private final Summoning summoning = new Summoning(world);

  // where these tiers begin among the 10,000 points of the standard banner
  private final long tier1 = 0;
  private final long tier5 = 3_995 + 3_000 + 2_000 + 750;
  private final long tier6 = tier5 + 200;
  private final long tier7 = tier6 + 50;

  @Test
  void at_a_hundred_points_the_next_pull_is_forced() {
    world.given(ANA).holds(FAYRITES, 10).hasPity(STANDARD, 100);

    Summoned summoned = summoning.summoned(STANDARD, 1);

    assertThat(summoned.pulls().getFirst().forced()).isTrue();
    assertThat(summoned.pulls().getFirst().tier().value()).isIn(6, 7);
    assertThat(summoned.pity()).isZero();
    assertThat(summoned.pityAt()).isEqualTo(100);
  }

  @Test
  void at_ninety_nine_points_nothing_is_forced() {
    world.given(ANA).holds(FAYRITES, 10).hasPity(STANDARD, 99);
    world.rolls(new LoadedDice().rolling("pull-1-tier", tier1));

    Summoned summoned = summoning.summoned(STANDARD, 1);

    assertThat(summoned.pulls().getFirst().forced()).isFalse();
    assertThat(summoned.pity()).isEqualTo(100);
  }

  @Test
  void a_forced_pull_is_tier_seven_as_often_as_the_weights_say() {
    world.given(ANA).holds(FAYRITES, 10).hasPity(STANDARD, 100);
    Dice lastOfTier6 = new LoadedDice().rolling("pull-1-tier", 49);
    Dice firstOfTier7 = new LoadedDice().rolling("pull-1-tier", 50);

    world.rolls(lastOfTier6);
    int beforeTheEdge = summoning.summoned(STANDARD, 1).pulls().getFirst().tier().value();
    world.given(ANA).hasPity(STANDARD, 100);
    world.rolls(firstOfTier7);
    int atTheEdge = summoning.summoned(STANDARD, 1).pulls().getFirst().tier().value();

    assertThat(beforeTheEdge).isEqualTo(6);
    assertThat(atTheEdge).isEqualTo(7);
  }

  @Test
  void a_lucky_pull_resets_the_counter() {
    world.given(ANA).holds(FAYRITES, 2).hasPity(STANDARD, 57);

    world.rolls(new LoadedDice().rolling("pull-1-tier", tier6));
    int afterTier6 = summoning.summoned(STANDARD, 1).pity();
    world.given(ANA).hasPity(STANDARD, 57);
    world.rolls(new LoadedDice().rolling("pull-1-tier", tier7));
    int afterTier7 = summoning.summoned(STANDARD, 1).pity();

    assertThat(afterTier6).isZero();
    assertThat(afterTier7).isZero();
  }

  @Test
  void inside_a_ten_pull_each_pull_counts_for_the_next() {
    world.given(ANA).holds(FAYRITES, 10).hasPity(STANDARD, 80);
    world.rolls(
        new LoadedDice()
            .rolling("pull-1-tier", tier5) // 80 + 10
            .rolling("pull-2-tier", tier5) // 90 + 10
            .rolling("pull-3-tier", 0) // forced, begins again at 0
            .rolling("pull-4-tier", tier5)
            .rolling("pull-5-tier", tier6) // lucky, begins again at 0
            .rolling("pull-6-tier", tier1)
            .rolling("pull-7-tier", tier1)
            .rolling("pull-8-tier", tier1)
            .rolling("pull-9-tier", tier5)
            .rolling("pull-10-tier", tier1));

    Summoned summoned = summoning.summoned(STANDARD, 10);

    assertThat(summoned.pulls().stream().map(pull -> pull.tier().value()))
        .containsExactly(5, 5, 6, 5, 6, 1, 1, 1, 5, 1);
    assertThat(summoned.pulls().stream().map(Pull::forced))
        .containsExactly(false, false, true, false, false, false, false, false, false, false);
    assertThat(summoned.pity()).isEqualTo(1 + 1 + 1 + 10 + 1);
  }

  @Test
  void the_daily_banner_fills_and_empties_the_pity_of_the_standard_one() {
    world.given(ANA).holds(FAYRITES, 1).hasPity(STANDARD, 99);
    world.rolls(new LoadedDice().rolling("pull-1-tier", tier1));
    int afterDaily = summoning.summoned(DAILY, 1).pity();

    world.rolls(new LoadedDice().rolling("pull-1-tier", 0));
    Summoned standard = summoning.summoned(STANDARD, 1);

    assertThat(afterDaily).isEqualTo(100);
    assertThat(standard.pulls().getFirst().forced()).isTrue();
  }

  @Test
  void the_premium_banner_has_a_pity_of_its_own() {
    world.given(ANA).holds(ERYTHL, 25).holds(FAYRITES, 1).hasPity(STANDARD, 100);

    Summoned premium = summoning.summoned(PREMIUM, 1);
    Summoned standard = summoning.summoned(STANDARD, 1);

    assertThat(premium.pulls().getFirst().forced()).isFalse();
    assertThat(standard.pulls().getFirst().forced()).isTrue();
  }
}
