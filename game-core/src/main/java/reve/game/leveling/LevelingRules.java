package reve.game.leveling;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.economy.Price;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Growth;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.shared.BasisPoints;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/**
 * What levels and limit breaks cost, and how far they lead: a stack with no break rises to the
 * first band, with one to the second and so on, as far as the player's level and its tier allow.
 * Caps and rarities begin at tier 1.
 */
public record LevelingRules(
    LevelCost level, List<Band> bands, List<Integer> tierCaps, BreakCost limitBreak)
    implements Rules {
  public LevelingRules {
    bands = List.copyOf(bands);
    tierCaps = List.copyOf(tierCaps);
  }

  /** Of one currency: from a level to the next {@code base + perLevel × level}. */
  public record LevelCost(CurrencyId currency, long base, long perLevel, int mostAtOnce) {}

  /** Levels up to {@code cap}, open to players from a level on. */
  public record Band(int cap, int playerLevel) {}

  /**
   * {@code base × rarity of the tier}, once more for every {@code levelsPerBase} levels of the
   * stack, and for every break before by {@code perBreak} as much, floored.
   */
  public record BreakCost(
      Price base, List<BasisPoints> rarity, int levelsPerBase, BasisPoints perBreak) {
    public BreakCost {
      rarity = List.copyOf(rarity);
    }
  }

  /** What rising from one level to another costs. */
  public Price toRise(int from, int to) {
    return Price.of(level.currency(), cost(from, to));
  }

  private Amount cost(int from, int to) {
    long cost = 0;
    for (int each = from; each < to; each++) {
      cost += level.base() + level.perLevel() * each;
    }
    return new Amount(cost);
  }

  /** The highest level that is paid for by so much, at most {@code cap}. */
  int reachable(int from, int cap, Amount held) {
    int reached = from;
    while (reached < cap && held.covers(cost(from, reached + 1))) {
      reached++;
    }
    return reached;
  }

  Band band(int breaks) {
    return bands.get(breaks);
  }

  int tierCap(Tier tier) {
    return tierCaps.get(tier.value() - 1);
  }

  /** How far the lead copy of a stack may rise now. */
  public int cap(Stack stack, Tier tier, int playerLevel) {
    int open =
        bands.stream()
            .filter(band -> band.playerLevel() <= playerLevel)
            .mapToInt(Band::cap)
            .max()
            .orElse(1);
    return Math.min(Math.min(band(stack.limitBreaks()).cap(), open), tierCap(tier));
  }

  /** What keeps a stack that has reached its cap from rising. */
  Limit limit(Stack stack, Tier tier, int playerLevel) {
    Band band = band(stack.limitBreaks());
    if (stack.level() >= tierCap(tier)) {
      return new Limit.ByTier(tierCap(tier));
    }
    return stack.level() < band.cap()
        ? new Limit.ByPlayer(band.playerLevel())
        : barrier(stack, tier, playerLevel).orElseGet(Limit.ByBand::new);
  }

  /** What would keep a stack from rising after its next break, for which there is a band. */
  Optional<Limit> barrier(Stack stack, Tier tier, int playerLevel) {
    Band next = band(stack.limitBreaks() + 1);
    if (next.cap() > tierCap(tier) || stack.level() >= tierCap(tier)) {
      return Optional.of(new Limit.ByTier(tierCap(tier)));
    }
    return next.playerLevel() > playerLevel
        ? Optional.of(new Limit.ByPlayer(next.playerLevel()))
        : Optional.empty();
  }

  /** Whether a stack stands at the end of its band and only the player may be in the way. */
  public boolean isBeforeBreak(Stack stack, Tier tier) {
    return stack.limitBreaks() + 1 < bands.size()
        && stack.level() >= band(stack.limitBreaks()).cap()
        && barrier(stack, tier, Integer.MAX_VALUE).isEmpty();
  }

  /** How far an Esprit of the tier can rise at all; behind it is no break. */
  public int highest(Tier tier) {
    return bands.stream()
        .mapToInt(Band::cap)
        .filter(cap -> cap <= tierCap(tier))
        .max()
        .orElse(tierCap(tier));
  }

  /** What the next break of a stack at its level costs. */
  public Price toBreak(Stack stack, Tier tier) {
    Map<CurrencyId, Amount> price = new TreeMap<>();
    limitBreak
        .base()
        .amounts()
        .forEach((currency, amount) ->
            price.put(currency, new Amount(breakCost(amount.value(), stack, tier))));
    return new Price(price);
  }

  private long breakCost(long base, Stack stack, Tier tier) {
    BigInteger whole = BigInteger.valueOf(BasisPoints.WHOLE);
    long once = limitBreak.levelsPerBase();
    BigInteger grown =
        BigInteger.valueOf(base)
            .multiply(BigInteger.valueOf(limitBreak.rarity().get(tier.value() - 1).value()))
            .multiply(BigInteger.valueOf(once + stack.level()))
            .multiply(BigInteger.valueOf(limitBreak.perBreak().value()).pow(stack.limitBreaks()));
    return grown
        .divide(whole.multiply(BigInteger.valueOf(once)).multiply(whole.pow(stack.limitBreaks())))
        .longValueExact();
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    CurrencyRules currencies = book.of(CurrencyRules.class);
    toRise(1, 2).check(currencies, "level.currency", faults);
    limitBreak.base().check(currencies, "limitBreak.base", faults);
    faults.demand(
        tierCaps.size() == Tier.HIGHEST, "tierCaps", tierCaps.size(), "one for each tier");
    faults.demand(
        limitBreak.rarity().size() == Tier.HIGHEST,
        "limitBreak.rarityBp",
        limitBreak.rarity().size(),
        "one for each tier");
    Growth growth = book.of(Catalogue.class).growth();
    faults.demand(
        bands.size() == growth.limitBreaks().size(),
        "bands",
        bands.size(),
        "one for each number of limit breaks in esprit.json, " + growth.limitBreaks().size());
    for (int i = 1; i < bands.size(); i++) {
      faults.demand(
          bands.get(i).cap() > bands.get(i - 1).cap()
              && bands.get(i).playerLevel() >= bands.get(i - 1).playerLevel(),
          "bands[" + i + "]",
          bands.get(i).cap(),
          "a cap above the band before, and open no sooner");
    }
    for (int i = 0; i < bands.size(); i++) {
      faults.demand(
          bands.get(i).cap() <= Stack.MAX_LEVEL,
          "bands[" + i + "].cap",
          bands.get(i).cap(),
          "at most " + Stack.MAX_LEVEL);
    }
    checkTierCaps(faults);
  }

  private void checkTierCaps(Faults faults) {
    int highest = bands.stream().mapToInt(Band::cap).max().orElse(1);
    for (int i = 0; i < tierCaps.size(); i++) {
      faults.demand(
          tierCaps.get(i) <= highest,
          "tierCaps[" + i + "]",
          tierCaps.get(i),
          "at most the cap of the last band, " + highest);
    }
  }
}
