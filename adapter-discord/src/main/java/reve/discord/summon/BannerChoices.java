package reve.discord.summon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.discord.shared.Option.Offer;
import reve.game.economy.Price;
import reve.game.shared.LocalText;
import reve.game.shared.Rulebooks;
import reve.game.summon.Banner;
import reve.game.summon.BannerId;
import reve.game.summon.SummonRules;

/** What the options of a summon offer, by the rules in force. */
final class BannerChoices {
  private final Rulebooks rulebooks;

  BannerChoices(Rulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  List<Offer> banners() {
    return rules().banners().stream()
        .map(banner -> new Offer(banner.id().value(), banner.names()))
        .toList();
  }

  List<Offer> counts() {
    return rules().banners().stream()
        .map(Banner::counts)
        .flatMap(Collection::stream)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .map(count -> new Offer(count, new LocalText(Map.of("en", count))))
        .toList();
  }

  /** The banner meant by whoever names none. */
  BannerId first() {
    return rules().banners().getFirst().id();
  }

  Optional<Price> price(BannerId banner, int count) {
    return rules().find(banner).map(found -> found.price().times(count));
  }

  private SummonRules rules() {
    return rulebooks.inForce().of(SummonRules.class);
  }
}
