package reve.game.fusion;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindOwned.Owned;
import reve.game.esprit.Tier;
import reve.game.fragment.Fragments;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.shared.BasisPoints;
import reve.game.shared.Faults;
import reve.game.shared.Multiplier;
import reve.game.shared.Multipliers;
import reve.game.shared.PowerLaw;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/**
 * What fusing costs, how often it succeeds and what comes of it. {@code success} and {@code
 * consolation} begin at tier 1; the chart names every pair of elements once. A player's first
 * success is rewarded. A history shows the last {@code historySize}.
 */
public record FusionRules(
    Cost cost,
    Chances chances,
    List<BasisPoints> success,
    List<Result> chart,
    List<Consolation> consolation,
    BasisPoints refund,
    ItemId catalyst,
    Reward firstSuccess,
    int historySize)
    implements Rules {
  public FusionRules {
    success = List.copyOf(success);
    chart = List.copyOf(chart);
    consolation = List.copyOf(consolation);
  }

  /** Of one currency: {@code base} and what grows with the tier. */
  public record Cost(CurrencyId currency, long base, PowerLaw growth) {
    Price at(Tier tier) {
      return Price.of(currency, new Amount(base + growth.at(tier.value())));
    }
  }

  /**
   * What moves the chance of a tier: different elements multiply it, it never falls below the
   * floor, each fragment adds to it up to so many, and it never passes the cap.
   */
  public record Chances(
      BasisPoints differentElements,
      BasisPoints floor,
      BasisPoints perFragment,
      int mostFragments,
      BasisPoints cap) {}

  /** What a pair of elements becomes; of several, all are equally likely. */
  public record Result(Element first, Element second, List<Element> becomes) {
    public Result {
      becomes = List.copyOf(becomes);
    }

    ElementPair pair() {
      return new ElementPair(first, second);
    }
  }

  /** How many fragments of the tier a failure leaves, all numbers equally likely. */
  public record Consolation(long least, long most) {
    void check(String path, Faults faults) {
      faults.demand(most >= least, path + ".most", most, "at least " + least);
    }
  }

  /** The highest tier of which copies can be fused. */
  public Tier highest() {
    return new Tier(success.size());
  }

  public boolean canFuse(Tier tier) {
    return tier.value() <= success.size();
  }

  /** Whether so many copies of a stack can be fused; of what is kept, one stays. */
  public boolean canFuse(Owned owned, long copies, Set<EspritId> kept) {
    return canFuse(owned.esprit().tier())
        && FusionPlan.objection(owned.stack(), copies, kept).isEmpty();
  }

  public Price price(Tier tier) {
    return cost.at(tier);
  }

  /** How often two of one element succeed with nothing added. */
  public BasisPoints successAt(Tier tier) {
    return success.get(tier.value() - 1);
  }

  Consolation consolationAt(Tier tier) {
    return consolation.get(tier.value() - 1);
  }

  /** What the pair becomes, in the order of the elements. */
  public List<Element> becomes(Element one, Element other) {
    ElementPair pair = new ElementPair(one, other);
    return chart.stream()
        .filter(result -> result.pair().equals(pair))
        .findFirst()
        .map(Result::becomes)
        .orElseThrow(() -> new IllegalStateException("not on the chart: " + pair));
  }

  @Override
  public Rules under(Multipliers multipliers) {
    return new FusionRules(
        cost,
        chances,
        success.stream()
            .map(share ->
                new BasisPoints(
                    Math.min(BasisPoints.WHOLE, multipliers.of(Multiplier.FUSION, share.value()))))
            .toList(),
        chart,
        consolation,
        refund,
        catalyst,
        firstSuccess,
        historySize);
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    CurrencyRules currencies = book.of(CurrencyRules.class);
    faults.demand(
        currencies.find(cost.currency()).isPresent(),
        "cost.currency",
        cost.currency().value(),
        "the id of a currency in currencies.json");
    faults.demand(
        success.size() < Tier.HIGHEST && !success.isEmpty(),
        "success",
        success.size(),
        "one for each tier that fuses, at most " + (Tier.HIGHEST - 1));
    faults.demand(
        consolation.size() == success.size(),
        "consolation",
        consolation.size(),
        "one for each tier that fuses, " + success.size());
    for (int i = 0; i < consolation.size(); i++) {
      consolation.get(i).check("consolation[" + i + "]", faults);
    }
    firstSuccess.check(book, "firstSuccess", faults);
    checkChart(faults);
    checkItems(book.of(ItemRules.class), faults);
    checkResults(book.of(Catalogue.class), faults);
  }

  private void checkChart(Faults faults) {
    Map<ElementPair, Long> named =
        chart.stream().collect(toUnmodifiableMap(Result::pair, _ -> 1L, Long::sum));
    for (Element first : Element.values()) {
      for (Element second : Element.values()) {
        ElementPair pair = new ElementPair(first, second);
        if (pair.first() == first) {
          long times = named.getOrDefault(pair, 0L);
          faults.demand(times == 1, "chart", pair.first() + "+" + pair.second(), "named once");
        }
      }
    }
  }

  private void checkItems(ItemRules items, Faults faults) {
    List<ItemId> needed = new ArrayList<>();
    needed.add(catalyst);
    Stream.iterate(1, tier -> tier <= success.size(), tier -> tier + 1)
        .map(tier -> Fragments.of(new Tier(tier)))
        .forEach(needed::add);
    needed.stream()
        .filter(item -> items.find(item).isEmpty())
        .forEach(item -> faults.report("catalyst", item.value(), "an item in item.json"));
  }

  private void checkResults(Catalogue catalogue, Faults faults) {
    for (int tier = 2; tier <= Math.min(Tier.HIGHEST, success.size() + 1); tier++) {
      List<Esprit> there = catalogue.drawable(new Tier(tier));
      for (Element element : Element.values()) {
        faults.demand(
            there.stream().anyMatch(esprit -> esprit.element() == element),
            "success",
            element + " of tier " + tier,
            "an Esprit that can come of it");
      }
    }
  }

  /** Those of the next tier and that element. */
  List<Esprit> results(Tier fused, Element element, Catalogue catalogue) {
    return catalogue.drawable(new Tier(fused.value() + 1)).stream()
        .filter(esprit -> esprit.element() == element)
        .toList();
  }
}
