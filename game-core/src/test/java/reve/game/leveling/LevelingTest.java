package reve.game.leveling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.REMNA;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.TestRules.VIRELITE;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.economy.Amount;
import reve.game.economy.Price;
import reve.game.economy.PriceTag;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.leveling.BreakOutcome.AllBroken;
import reve.game.leveling.BreakOutcome.Asked;
import reve.game.leveling.BreakOutcome.Barred;
import reve.game.leveling.BreakOutcome.Broken;
import reve.game.leveling.BreakOutcome.TooLow;
import reve.game.leveling.LevelOutcome.AtCap;
import reve.game.leveling.LevelOutcome.Raised;
import reve.game.leveling.LevelingRules.BreakCost;
import reve.game.testworld.Belongings;
import reve.game.testworld.Given;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class LevelingTest {
  private static final EspritId EMBER = id(Element.INFERNO, 2);

  private final World world = new World();
  private final LevelingRules rules = TestRules.leveling();

  @Test
  void the_whole_way_costs_what_the_rule_book_says() {
    assertThat(rules.toRise(1, 200)).isEqualTo(virelite(162_185));
    assertThat(rules.toRise(1, 2)).isEqualTo(virelite(23));
    assertThat(rules.toRise(9, 10)).isEqualTo(virelite(87));
  }

  @Test
  void levels_are_bought_one_by_one_or_several_at_once() {
    given(1, stack(1, 0)).holds(VIRELITE, 1_000);

    assertThat(raise(3))
        .isInstanceOfSatisfying(
            Raised.class,
            raised -> {
              assertThat(raised.price()).isEqualTo(virelite(23 + 31 + 39));
              assertThat(raised.from()).isEqualTo(1);
              assertThat(raised.now()).isEqualTo(stack(4, 0));
              assertThat(raised.cap()).isEqualTo(10);
              assertThat(raised.before().atk()).isEqualTo(55);
              assertThat(raised.after().atk()).isEqualTo(63);
            });
    assertThat(world.held(ANA, VIRELITE)).isEqualTo(907);
    assertThat(world.stack(ANA, EMBER)).contains(stack(4, 0));
  }

  @Test
  void only_the_lead_copy_rises() {
    given(1, stack(1, 0).withQuantity(500)).holds(VIRELITE, 1_000);
    world.act(ANA, unit -> world.totals.add(ANA, new Totals(1, 500, 10)));

    raise(1);

    long leadGain =
        stack(2, 0).lead(TestRules.catalogue()).power()
            - stack(1, 0).lead(TestRules.catalogue()).power();
    assertThat(world.belongings(ANA).totals()).isEqualTo(new Totals(1, 500, 10 + leadGain));
    assertThat(world.journal(ANA)).contains(new EspritLeveled(ANA, EMBER, 2, leadGain));
  }

  @Test
  void as_many_as_possible_stops_at_the_purse_or_the_cap() {
    given(1, stack(1, 0)).holds(VIRELITE, 23 + 31 + 38);
    assertThat(raiseMost()).extracting("now").isEqualTo(stack(3, 0));
    assertThat(world.held(ANA, VIRELITE)).isEqualTo(38);

    world.given(ANA).holds(VIRELITE, 1_000_000);
    assertThat(raiseMost()).extracting("now").isEqualTo(stack(10, 0));
  }

  @Test
  void more_levels_than_there_is_room_for_lead_to_the_cap() {
    given(1, stack(8, 0)).holds(VIRELITE, 1_000);

    assertThat(raise(10))
        .isInstanceOfSatisfying(
            Raised.class, raised -> assertThat(raised.price()).isEqualTo(virelite(79 + 87)));
  }

  @Test
  void whoever_cannot_pay_keeps_the_virelite() {
    given(1, stack(1, 0)).holds(VIRELITE, 22);
    Belongings before = world.belongings(ANA);

    assertThat(raise(1)).isEqualTo(new LevelOutcome.TooPoor(virelite(23), world.balances(ANA)));
    assertThat(raiseMost()).isEqualTo(new LevelOutcome.TooPoor(virelite(23), world.balances(ANA)));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void what_keeps_an_esprit_from_rising_is_named() {
    given(1, stack(10, 0)).holds(VIRELITE, 1_000_000);
    assertThat(raise(1)).isEqualTo(new AtCap(EMBER, 10, new Limit.ByPlayer(10)));

    atLevel(10);
    assertThat(raise(1)).isEqualTo(new AtCap(EMBER, 10, new Limit.ByBand()));

    atLevel(80);
    world.given(ANA).owns(stack(100, 4));
    assertThat(raise(1)).isEqualTo(new AtCap(EMBER, 100, new Limit.ByTier(100)));
  }

  @Test
  void less_than_a_level_is_none() {
    assertThatIllegalArgumentException().isThrownBy(() -> raise(0));
  }

  @ParameterizedTest(name = "tier {0}, player {1}, breaks {2}: {3}")
  @CsvSource({
    "1,1,0,10",
    "1,80,8,75",
    "2,80,8,100",
    "4,80,8,125",
    "5,80,8,150",
    "6,80,8,175",
    "7,80,8,200",
    "18,79,8,175",
    "18,20,2,50",
    "18,19,2,20",
    "18,200,3,75"
  })
  void the_lowest_of_band_player_and_tier_is_the_cap(int tier, int player, int breaks, int cap) {
    assertThat(rules.cap(stack(1, breaks), new Tier(tier), player)).isEqualTo(cap);
  }

  @ParameterizedTest(name = "tier {0}, level {1}, break {2}: {3} remna, {4} virelite")
  @CsvSource({
    "1,10,0,240,600",
    "2,10,0,360,900",
    "1,20,1,420,1050",
    "7,175,7,153773,384433",
    "8,10,0,3120,7800",
    "18,10,0,10320,25800"
  })
  void a_break_costs_by_rarity_level_and_breaks_before(
      int tier, int level, int breaks, long remna, long virelite) {
    assertThat(rules.toBreak(stack(level, breaks), new Tier(tier)))
        .isEqualTo(new Price(Map.of(REMNA, new Amount(remna), VIRELITE, new Amount(virelite))));
  }

  @ParameterizedTest(name = "once more for {0} levels: {1} remna")
  @CsvSource({"10,400", "20,300", "50,240"})
  void levels_add_the_base_of_a_break_once_more(int levels, long remna) {
    BreakCost shipped = rules.limitBreak();
    LevelingRules changed =
        new LevelingRules(
            rules.level(),
            rules.bands(),
            rules.tierCaps(),
            new BreakCost(shipped.base(), shipped.rarity(), levels, shipped.perBreak()));

    assertThat(changed.toBreak(stack(10, 0), new Tier(1)).amounts())
        .containsEntry(REMNA, new Amount(remna));
  }

  @Test
  void a_break_raises_the_cap_and_all_stats_by_a_tenth() {
    given(10, stack(10, 0)).holds(VIRELITE, 900).holds(REMNA, 360).hasGathered(1, 1, 10);

    assertThat(breakLimit())
        .isInstanceOfSatisfying(
            Broken.class,
            broken -> {
              assertThat(broken.now()).isEqualTo(stack(10, 1));
              assertThat(broken.cap()).isEqualTo(20);
              assertThat(broken.before().atk()).isEqualTo(79);
              assertThat(broken.after().atk()).isEqualTo(87);
            });
    assertThat(world.held(ANA, VIRELITE)).isZero();
    assertThat(world.held(ANA, REMNA)).isZero();
    assertThat(world.stack(ANA, EMBER)).contains(stack(10, 1));
    long gained =
        stack(10, 1).lead(TestRules.catalogue()).power()
            - stack(10, 0).lead(TestRules.catalogue()).power();
    assertThat(world.journal(ANA)).contains(new LimitBroken(ANA, EMBER, 1, gained));
    assertThat(world.belongings(ANA).totals()).isEqualTo(new Totals(1, 1, 10 + gained));
  }

  @Test
  void nothing_is_taken_at_a_price_that_was_not_agreed_to() {
    given(10, stack(10, 0)).holds(VIRELITE, 1_000).holds(REMNA, 1_000);
    Belongings before = world.belongings(ANA);

    assertThat(breakLimit(Optional.empty()))
        .isInstanceOfSatisfying(
            Asked.class,
            asked -> {
              assertThat(asked.cap()).isEqualTo(20);
              assertThat(asked.after().atk()).isGreaterThan(asked.before().atk());
              assertThat(asked.held()).isEqualTo(before.held());
            });
    assertThat(breakLimit(Optional.of(PriceTag.of(virelite(1))))).isInstanceOf(Asked.class);
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void a_break_consumes_its_band_and_cannot_be_repeated_at_one_level() {
    given(80, stack(10, 0)).holds(VIRELITE, 1_000_000).holds(REMNA, 1_000_000);

    assertThat(breakLimit()).isInstanceOf(Broken.class);
    assertThat(breakLimit()).isEqualTo(new TooLow(EMBER, 10, 20));
    assertThat(raise(10)).extracting("now").isEqualTo(stack(20, 1));
    assertThat(breakLimit()).isInstanceOf(Broken.class);
  }

  @Test
  void a_break_that_would_lead_nowhere_is_refused_and_takes_nothing() {
    given(9, stack(10, 0)).holds(VIRELITE, 1_000_000).holds(REMNA, 1_000_000);
    Belongings before = world.belongings(ANA);

    assertThat(breakLimit()).isEqualTo(new Barred(EMBER, new Limit.ByPlayer(10)));
    assertThat(world.belongings(ANA)).isEqualTo(before);

    atLevel(80);
    world.given(ANA).owns(stack(100, 4));
    assertThat(breakLimit()).isEqualTo(new Barred(EMBER, new Limit.ByTier(100)));
    world.given(ANA).owns(stack(200, 8));
    assertThat(breakLimit()).isEqualTo(new AllBroken(EMBER, 8));
  }

  @Test
  void a_break_may_lead_up_to_the_cap_of_the_tier_and_no_further() {
    given(80, stack(75, 3)).holds(VIRELITE, 1_000_000).holds(REMNA, 1_000_000);
    assertThat(breakLimit()).extracting("cap").isEqualTo(100);

    world.enforce(withTierCaps(99));
    world.given(ANA).owns(stack(75, 3));
    assertThat(breakLimit()).isEqualTo(new Barred(EMBER, new Limit.ByTier(99)));
  }

  @Test
  void what_has_reached_a_cap_that_was_lowered_breaks_no_more() {
    given(80, stack(50, 1)).holds(VIRELITE, 1_000_000).holds(REMNA, 1_000_000);
    world.enforce(withTierCaps(50));
    Belongings before = world.belongings(ANA);

    assertThat(breakLimit()).isEqualTo(new Barred(EMBER, new Limit.ByTier(50)));
    assertThat(raise(1)).isEqualTo(new AtCap(EMBER, 50, new Limit.ByTier(50)));
    assertThat(world.belongings(ANA)).isEqualTo(before);

    world.given(ANA).owns(stack(50, 3));
    assertThat(raise(1)).isEqualTo(new AtCap(EMBER, 50, new Limit.ByTier(50)));
  }

  private LevelingRules withTierCaps(int cap) {
    return new LevelingRules(
        rules.level(), rules.bands(), Collections.nCopies(18, cap), rules.limitBreak());
  }

  @Test
  void a_break_is_paid_in_both_currencies() {
    given(10, stack(10, 0)).holds(VIRELITE, 900).holds(REMNA, 359);
    Belongings before = world.belongings(ANA);

    assertThat(breakLimit()).isInstanceOf(BreakOutcome.TooPoor.class);
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void what_is_not_owned_neither_rises_nor_breaks() {
    world.given(ANA);

    assertThat(raise(1)).isEqualTo(new LevelOutcome.NotOwned(EMBER));
    assertThat(breakLimit()).isEqualTo(new BreakOutcome.NotOwned(EMBER));
  }

  private static Stack stack(int level, int breaks) {
    return new Stack(EMBER, 1, 0, level, breaks, false, NOON);
  }

  private static Price virelite(long amount) {
    return new Price(money(VIRELITE, amount));
  }

  private Given given(int playerLevel, Stack stack) {
    return world.given(ANA, VIGOROUS, playerLevel).owns(stack);
  }

  private void atLevel(int level) {
    world.act(
        ANA,
        unit ->
            world.players.save(
                world.players.playing(ANA).orElseThrow().withLevelCap(200).withLevel(level, 0)));
  }

  private LevelOutcome raise(int levels) {
    return world.levelEsprit.handle(
        new LevelEsprit.Command(world.fresh(), ANA, EMBER, OptionalInt.of(levels)));
  }

  private LevelOutcome raiseMost() {
    return world.levelEsprit.handle(
        new LevelEsprit.Command(world.fresh(), ANA, EMBER, OptionalInt.empty()));
  }

  private BreakOutcome breakLimit() {
    return breakLimit(Optional.empty()) instanceof Asked asked
        ? breakLimit(Optional.of(PriceTag.of(asked.price())))
        : breakLimit(Optional.empty());
  }

  private BreakOutcome breakLimit(Optional<PriceTag> agreed) {
    return world.breakLimit.handle(new BreakLimit.Command(world.fresh(), ANA, EMBER, agreed));
  }
}
