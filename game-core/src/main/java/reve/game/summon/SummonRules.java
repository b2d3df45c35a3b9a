package reve.game.summon;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reve.game.economy.CurrencyRules;
import reve.game.esprit.Catalogue;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** The banners and the pity that all of them follow. */
public record SummonRules(PityRule pity, List<Banner> banners) implements Rules {
  public SummonRules {
    banners = List.copyOf(banners);
  }

  public Optional<Banner> find(BannerId id) {
    return banners.stream().filter(banner -> banner.id().equals(id)).findFirst();
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    Set<BannerId> seen = new HashSet<>();
    for (int i = 0; i < banners.size(); i++) {
      String path = "banners[" + i + "]";
      Banner banner = banners.get(i);
      faults.demand(seen.add(banner.id()), path + ".id", banner.id().value(), "an id of its own");
      faults.demand(
          find(banner.pity()).isPresent(), path + ".pity", banner.pity().value(), "a banner's id");
      banner.price().check(book.of(CurrencyRules.class), path + ".price", faults);
      int most = banner.counts().stream().mapToInt(Integer::intValue).max().orElse(1);
      banner.price().checkTimes(most, path + ".price", faults);
      faults.demand(
          opensBeforeItCloses(banner),
          path + ".closes",
          banner.closes().map(Instant::toString).orElse(""),
          "an instant after the one at which the banner opens");
      checkWeights(banner, book.of(Catalogue.class), path + ".weights", faults);
    }
  }

  private static boolean opensBeforeItCloses(Banner banner) {
    return banner.opens().isEmpty()
        || banner.closes().map(closes -> banner.opens().get().isBefore(closes)).orElse(true);
  }

  private void checkWeights(Banner banner, Catalogue catalogue, String path, Faults faults) {
    banner
        .weights()
        .forEach((tier, weight) ->
            faults.demand(
                weight > 0 && !catalogue.drawable(tier).isEmpty(),
                path + "." + tier.value(),
                weight,
                "a positive weight of a tier that has Esprits to draw"));
    faults.demand(
        banner.weights().keySet().stream().anyMatch(pity.forcedTiers()::contains),
        path,
        banner.weights().keySet(),
        "at least one of the tiers that pity forces, " + pity.forcedTiers());
  }
}
