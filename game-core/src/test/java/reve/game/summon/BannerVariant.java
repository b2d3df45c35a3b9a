package reve.game.summon;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import reve.game.economy.Price;
import reve.game.esprit.Tier;
import reve.game.testworld.TestRules;

/** A banner of the test rules in which one thing or another is different. */
record BannerVariant(Banner banner) {

  static BannerVariant of(BannerId id) {
    return new BannerVariant(TestRules.summon().find(id).orElseThrow());
  }

  BannerVariant sharingPityOf(BannerId pity) {
    return with(pity, banner.price(), banner.counts(), banner.weights());
  }

  BannerVariant costing(Price price) {
    return with(banner.pity(), price, banner.counts(), banner.weights());
  }

  BannerVariant weighing(Map<Integer, Long> byTier) {
    Map<Tier, Long> weights = new TreeMap<>();
    byTier.forEach((tier, weight) -> weights.put(new Tier(tier), weight));
    return with(banner.pity(), banner.price(), banner.counts(), weights);
  }

  /** Ten at a time, as often as anyone likes. */
  BannerVariant inTensWithoutLimit() {
    return with(banner.pity(), banner.price(), Set.of(10), banner.weights())
        .with(Optional.empty(), banner.opens(), banner.closes());
  }

  BannerVariant allowingADay(int pulls) {
    return with(Optional.of(pulls), banner.opens(), banner.closes());
  }

  BannerVariant opening(Instant from) {
    return with(banner.pullsPerDay(), Optional.of(from), banner.closes());
  }

  BannerVariant closing(Instant at) {
    return with(banner.pullsPerDay(), banner.opens(), Optional.of(at));
  }

  /** The test rules with this banner in place of the one with its id. */
  SummonRules inTheRules() {
    SummonRules rules = TestRules.summon();
    List<Banner> banners =
        rules.banners().stream()
            .map(each -> each.id().equals(banner.id()) ? banner : each)
            .toList();
    return new SummonRules(rules.pity(), banners);
  }

  private BannerVariant with(
      BannerId pity, Price price, Set<Integer> counts, Map<Tier, Long> weights) {
    return new BannerVariant(
        new Banner(
            banner.id(),
            banner.names(),
            banner.description(),
            banner.emoji(),
            pity,
            price,
            counts,
            weights,
            banner.pullsPerDay(),
            banner.opens(),
            banner.closes()));
  }

  private BannerVariant with(
      Optional<Integer> perDay, Optional<Instant> opens, Optional<Instant> closes) {
    return new BannerVariant(
        new Banner(
            banner.id(),
            banner.names(),
            banner.description(),
            banner.emoji(),
            banner.pity(),
            banner.price(),
            banner.counts(),
            banner.weights(),
            perDay,
            opens,
            closes));
  }
}
