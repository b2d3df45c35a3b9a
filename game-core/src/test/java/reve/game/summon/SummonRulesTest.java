package reve.game.summon;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.DAILY;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.PREMIUM;
import static reve.game.testworld.TestRules.STANDARD;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.economy.CurrencyId;
import reve.game.economy.Price;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Tier;
import reve.game.shared.Fault;
import reve.game.shared.Faults;
import reve.game.shared.Weights.Weighted;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class SummonRulesTest {
  private final SummonRules rules = TestRules.summon();

  @Test
  void the_shipped_numbers_are_without_fault() {
    assertThat(Checked.faults(rules)).isEmpty();
  }

  @Test
  void a_banner_is_found_by_its_id() {
    assertThat(rules.find(DAILY).map(Banner::pity)).contains(STANDARD);
    assertThat(rules.find(new BannerId("no_such_banner"))).isEmpty();
  }

  @Test
  void no_two_banners_share_an_id() {
    Banner standard = rules.find(STANDARD).orElseThrow();

    List<Fault> faults = Checked.faults(new SummonRules(rules.pity(), List.of(standard, standard)));

    assertThat(faults).containsExactly(new Fault("banners[1].id", "standard", "an id of its own"));
  }

  @Test
  void pity_is_counted_at_a_banner_that_exists() {
    SummonRules changed = BannerVariant.of(DAILY).sharingPityOf(new BannerId("gone")).inTheRules();

    assertThat(Checked.faults(changed))
        .containsExactly(new Fault("banners[2].pity", "gone", "a banner's id"));
  }

  @Test
  void a_price_is_in_currencies_that_exist() {
    Price gold = new Price(money(new CurrencyId("gold"), 1));

    assertThat(Checked.faults(BannerVariant.of(PREMIUM).costing(gold).inTheRules()))
        .containsExactly(
            new Fault("banners[1].price.gold", "gold", "the id of a currency in currencies.json"));
  }

  @Test
  void the_largest_number_of_pulls_can_be_paid() {
    Price dear = new Price(money(ERYTHL, 900_000_000_000_001L));
    Price dearest = new Price(money(ERYTHL, 900_000_000_000_000L));

    assertThat(Checked.faults(BannerVariant.of(PREMIUM).costing(dear).inTheRules()))
        .containsExactly(
            new Fault(
                "banners[1].price.erythl",
                "900000000000001",
                "at most 900000000000000, so that 10 of them can be paid"));
    assertThat(Checked.faults(BannerVariant.of(PREMIUM).costing(dearest).inTheRules())).isEmpty();
  }

  @Test
  void a_banner_opens_before_it_closes() {
    BannerVariant opening = BannerVariant.of(STANDARD).opening(NOON);

    assertThat(Checked.faults(opening.closing(NOON).inTheRules()))
        .containsExactly(
            new Fault(
                "banners[0].closes",
                "2026-03-01T12:00:00Z",
                "an instant after the one at which the banner opens"));
    assertThat(Checked.faults(opening.closing(NOON.plusSeconds(1)).inTheRules())).isEmpty();
    assertThat(Checked.faults(opening.inTheRules())).isEmpty();
    assertThat(Checked.faults(BannerVariant.of(STANDARD).closing(NOON).inTheRules())).isEmpty();
  }

  @Test
  void a_weight_is_positive() {
    SummonRules changed =
        BannerVariant.of(STANDARD).weighing(Map.of(1, 10L, 2, 0L, 6, 1L)).inTheRules();

    assertThat(Checked.faults(changed))
        .containsExactly(
            new Fault(
                "banners[0].weights.2",
                "0",
                "a positive weight of a tier that has Esprits to draw"));
  }

  @Test
  void a_tier_that_is_drawn_has_esprits_to_draw() {
    Catalogue without =
        new Catalogue(
            TestRules.elements(),
            TestRules.tiers(),
            TestRules.growth(),
            TestRules.catalogue().all().stream()
                .filter(esprit -> esprit.tier().value() != 3)
                .toList());
    Faults faults = new Faults();

    rules.check(TestRules.book().with(without), faults);

    assertThat(faults.found().stream().map(Fault::path))
        .containsExactly("banners[0].weights.3", "banners[1].weights.3", "banners[2].weights.3");
  }

  @Test
  void every_banner_has_a_tier_that_pity_can_force() {
    SummonRules changed = BannerVariant.of(STANDARD).weighing(Map.of(1, 10L, 5, 1L)).inTheRules();

    List<Fault> faults = Checked.faults(changed);

    assertThat(faults.stream().map(Fault::path)).containsExactly("banners[0].weights");
    assertThat(faults.getFirst().expected()).contains("tiers that pity forces");
  }

  @Test
  void the_odds_are_the_weights_from_the_lowest_tier_up() {
    Banner banner = BannerVariant.of(PREMIUM).weighing(Map.of(7, 2L, 3, 498L)).banner();

    assertThat(banner.odds().choices())
        .containsExactly(new Weighted<>(new Tier(3), 498), new Weighted<>(new Tier(7), 2));
  }

  @Test
  void a_banner_without_dates_is_always_open() {
    assertThat(BannerVariant.of(STANDARD).banner().isOpen(NOON)).isTrue();
  }

  @Test
  void a_banner_may_have_only_a_beginning_or_only_an_end() {
    Banner opening = BannerVariant.of(STANDARD).opening(NOON).banner();
    Banner closing = BannerVariant.of(STANDARD).closing(NOON).banner();

    assertThat(opening.isOpen(NOON.minusNanos(1))).isFalse();
    assertThat(opening.isOpen(NOON)).isTrue();
    assertThat(closing.isOpen(NOON.minusNanos(1))).isTrue();
    assertThat(closing.isOpen(NOON)).isFalse();
  }

  @Test
  void pity_forces_from_its_mark_on() {
    PityRule pity = rules.pity();

    assertThat(pity.forces(99)).isFalse();
    assertThat(pity.forces(100)).isTrue();
    assertThat(pity.forces(109)).isTrue();
  }

  @Test
  void every_tier_adds_its_points_and_the_forced_ones_begin_anew() {
    PityRule pity = rules.pity();

    assertThat(List.of(1, 2, 3, 4, 5, 6, 7, 8).stream().map(t -> pity.after(40, new Tier(t))))
        .containsExactly(41, 42, 43, 45, 50, 0, 0, 40);
  }
}
