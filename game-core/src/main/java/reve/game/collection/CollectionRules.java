package reve.game.collection;

import java.util.Map;
import reve.game.esprit.Tier;
import reve.game.shared.BasisPoints;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/**
 * How collections are shown and judged: {@code recentDays} is how long an Esprit is new at most,
 * {@code rarest} how many of the highest tiers an overview names.
 */
public record CollectionRules(
    int pageSize, int recentDays, int rarest, Worth worth, Ranks ranks, Evenness balance)
    implements Rules {

  /** What a collection is worth, in points that buy nothing. */
  public record Worth(long perUnique, long perCopy, long perUniqueTimesTierSquared, long perStar) {
    long of(CollectionTotals.Totals totals, CollectionIndex.Spread spread) {
      return perUnique * totals.unique()
          + perCopy * totals.copies()
          + perUniqueTimesTierSquared * tiersSquared(spread.byTier())
          + perStar * stars(spread.byStars());
    }

    private static long tiersSquared(Map<Tier, Long> byTier) {
      return byTier.entrySet().stream()
          .mapToLong(each -> (long) each.getKey().value() * each.getKey().value() * each.getValue())
          .sum();
    }

    private static long stars(Map<Integer, Long> byStars) {
      return byStars.entrySet().stream().mapToLong(each -> each.getKey() * each.getValue()).sum();
    }
  }

  /** From which share of an element's Esprits on a collector has each rank. */
  public record Ranks(
      BasisPoints master, BasisPoints expert, BasisPoints adept, BasisPoints novice) {
    ElementRank of(BasisPoints share) {
      if (share.value() >= master.value()) {
        return ElementRank.MASTER;
      }
      if (share.value() >= expert.value()) {
        return ElementRank.EXPERT;
      }
      if (share.value() >= adept.value()) {
        return ElementRank.ADEPT;
      }
      return share.value() >= novice.value() ? ElementRank.NOVICE : ElementRank.BEGINNER;
    }
  }

  /** Below which standard deviation of the elements' shares a collection is called so. */
  public record Evenness(BasisPoints perfect, BasisPoints well, BasisPoints somewhat) {
    CollectionBalance of(ElementShares shares) {
      if (shares.deviateLessThan(well) && !shares.haveAllElements()) {
        return CollectionBalance.INCOMPLETE;
      }
      if (shares.deviateLessThan(perfect)) {
        return CollectionBalance.PERFECT;
      }
      if (shares.deviateLessThan(well)) {
        return CollectionBalance.WELL;
      }
      return shares.deviateLessThan(somewhat)
          ? CollectionBalance.SOMEWHAT_IMBALANCED
          : CollectionBalance.SPECIALISED;
    }
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    faults.demand(
        ranks.novice().value() < ranks.adept().value()
            && ranks.adept().value() < ranks.expert().value()
            && ranks.expert().value() < ranks.master().value(),
        "ranks",
        ranks,
        "shares that rise from novice to master");
    faults.demand(
        balance.perfect().value() < balance.well().value()
            && balance.well().value() < balance.somewhat().value(),
        "balance",
        balance,
        "deviations that rise from perfect to somewhat");
  }
}
