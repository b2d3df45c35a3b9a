package reve.game.leveling;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.VIRELITE;
import static reve.game.testworld.TestRules.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.Price;
import reve.game.esprit.Element;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.leveling.LevelingRules.Band;
import reve.game.leveling.LevelingRules.BreakCost;
import reve.game.leveling.LevelingRules.LevelCost;
import reve.game.shared.BasisPoints;
import reve.game.shared.Fault;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class LevelingRulesTest {
  private final LevelingRules rules = TestRules.leveling();

  @Test
  void the_shipped_rules_have_no_fault() {
    assertThat(Checked.faults(rules)).isEmpty();
  }

  @Test
  void levels_and_breaks_are_paid_in_currencies_that_exist() {
    CurrencyId gold = new CurrencyId("gold");
    LevelingRules broken =
        new LevelingRules(
            new LevelCost(gold, 15, 8, 10),
            rules.bands(),
            rules.tierCaps(),
            new BreakCost(
                Price.of(gold, new Amount(1)),
                rules.limitBreak().rarity(),
                50,
                rules.limitBreak().perBreak()));

    assertThat(Checked.faults(broken))
        .extracting(Fault::path)
        .containsExactly("level.currency.gold", "limitBreak.base.gold");
  }

  @Test
  void every_tier_has_its_cap_and_its_rarity() {
    BreakCost lacking =
        new BreakCost(
            new Price(money(VIRELITE, 1)),
            Collections.nCopies(19, BasisPoints.NONE),
            50,
            BasisPoints.NONE);

    assertThat(
            Checked.faults(
                new LevelingRules(
                    rules.level(), rules.bands(), Collections.nCopies(17, 75), lacking)))
        .containsExactly(
            new Fault("tierCaps", "17", "one for each tier"),
            new Fault("limitBreak.rarityBp", "19", "one for each tier"));
  }

  @Test
  void there_is_a_band_for_every_number_of_limit_breaks() {
    assertThat(Checked.faults(withBands(rules.bands().subList(1, 9))))
        .containsExactly(
            new Fault("bands", "8", "one for each number of limit breaks in esprit.json, 9"));
  }

  @Test
  void bands_rise_and_open_one_after_the_other() {
    String expected = "a cap above the band before, and open no sooner";
    assertThat(Checked.faults(withBand(3, new Band(51, 20)))).isEmpty();
    assertThat(Checked.faults(withBand(3, new Band(50, 30))))
        .containsExactly(new Fault("bands[3]", "50", expected));
    assertThat(Checked.faults(withBand(3, new Band(75, 19))))
        .containsExactly(new Fault("bands[3]", "75", expected));
    assertThat(Checked.faults(withBand(0, new Band(20, 1))))
        .containsExactly(new Fault("bands[1]", "20", expected));
  }

  @Test
  void no_band_leads_beyond_the_highest_level_and_no_tier_beyond_the_last_band() {
    assertThat(Checked.faults(withBand(8, new Band(201, 80))))
        .containsExactly(new Fault("bands[8].cap", "201", "at most 200"));
    assertThat(Checked.faults(withBand(8, new Band(199, 80))))
        .hasSize(12)
        .contains(new Fault("tierCaps[6]", "200", "at most the cap of the last band, 199"));
  }

  private LevelingRules withBand(int place, Band band) {
    List<Band> bands = new ArrayList<>(rules.bands());
    bands.set(place, band);
    return withBands(bands);
  }

  private LevelingRules withBands(List<Band> bands) {
    return new LevelingRules(rules.level(), bands, rules.tierCaps(), rules.limitBreak());
  }

  @Test
  void a_stack_is_before_a_break_at_the_end_of_its_band_where_its_tier_has_another() {
    Tier low = new Tier(1);
    Tier high = new Tier(18);

    assertThat(rules.isBeforeBreak(at(9, 0), low)).isFalse();
    assertThat(rules.isBeforeBreak(at(10, 0), low)).isTrue();
    assertThat(rules.isBeforeBreak(at(50, 2), low)).isTrue();
    assertThat(rules.isBeforeBreak(at(75, 3), low)).isFalse();
    assertThat(rules.isBeforeBreak(at(175, 7), high)).isTrue();
    assertThat(rules.isBeforeBreak(at(200, 8), high)).isFalse();
  }

  @Test
  void the_highest_level_of_a_tier_is_the_end_of_the_last_band_that_it_reaches() {
    assertThat(rules.highest(new Tier(1))).isEqualTo(75);
    assertThat(rules.highest(new Tier(18))).isEqualTo(200);
    assertThat(capped(60).highest(new Tier(1))).isEqualTo(50);
    assertThat(capped(9).highest(new Tier(1))).isEqualTo(9);
  }

  private LevelingRules capped(int cap) {
    return new LevelingRules(
        rules.level(), rules.bands(), Collections.nCopies(18, cap), rules.limitBreak());
  }

  private static Stack at(int level, int breaks) {
    return new Stack(TestRules.id(Element.INFERNO, 1), 1, 0, level, breaks, false, World.NOON);
  }
}
