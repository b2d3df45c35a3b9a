package reve.game.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.collection.CollectionIndex.Spread;
import reve.game.collection.CollectionRules.Evenness;
import reve.game.collection.CollectionRules.Ranks;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.collection.ElementShares.Share;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.shared.BasisPoints;
import reve.game.shared.Faults;
import reve.game.testworld.TestRules;

class CollectionRulesTest {
  private final CollectionRules rules = TestRules.collection(10);

  @ParameterizedTest
  @CsvSource({
    "0, BEGINNER",
    "2499, BEGINNER",
    "2500, NOVICE",
    "4999, NOVICE",
    "5000, ADEPT",
    "7499, ADEPT",
    "7500, EXPERT",
    "8999, EXPERT",
    "9000, MASTER",
    "10000, MASTER"
  })
  void a_rank_begins_at_its_share(long share, ElementRank rank) {
    assertThat(rules.ranks().of(new BasisPoints(share))).isEqualTo(rank);
  }

  @ParameterizedTest(name = "three elements at {0} and three at {1} per cent: {2}")
  @CsvSource({
    "50, 50, PERFECT",
    "40, 59, PERFECT",
    "40, 60, WELL",
    "30, 69, WELL",
    "30, 70, SOMEWHAT_IMBALANCED",
    "20, 79, SOMEWHAT_IMBALANCED",
    "20, 80, SPECIALISED",
    "0, 100, SPECIALISED"
  })
  void half_the_difference_is_the_deviation(long some, long others, CollectionBalance balance) {
    Set<Element> first = EnumSet.of(Element.INFERNO, Element.UMBRAL, Element.RADIANT);
    Map<Element, Share> shares = new EnumMap<>(Element.class);
    for (Element element : Element.values()) {
      shares.put(element, new Share(first.contains(element) ? some : others, 100));
    }

    assertThat(rules.balance().of(new ElementShares(shares))).isEqualTo(balance);
  }

  @Test
  void worth_counts_esprits_copies_squared_tiers_and_stars() {
    Spread spread =
        new Spread(Map.of(), Map.of(new Tier(1), 2L, new Tier(3), 1L), Map.of(0, 1L, 2, 2L));

    // 3 unique, 7 copies, tiers 1 + 1 + 9, stars 0 + 2 + 2
    assertThat(rules.worth().of(new Totals(3, 7, 99), spread))
        .isEqualTo(3_000 + 700 + 500 * 11 + 10_000 * 4);
  }

  @Test
  void shares_of_nothing_are_none() {
    assertThat(new Share(0, 0).completion()).isEqualTo(BasisPoints.NONE);
    assertThat(new Share(1, 3).completion()).isEqualTo(new BasisPoints(3_333));
  }

  @Test
  void ranks_and_deviations_that_do_not_rise_are_faults() {
    assertThat(faults(rules)).isZero();
    assertThat(faults(ranked(2_500, 2_500, 7_500, 9_000))).isEqualTo(1);
    assertThat(faults(ranked(2_500, 7_500, 7_500, 9_000))).isEqualTo(1);
    assertThat(faults(ranked(2_500, 5_000, 9_000, 9_000))).isEqualTo(1);
    assertThat(faults(even(2_000, 2_000, 3_000))).isEqualTo(1);
    assertThat(faults(even(1_000, 3_000, 3_000))).isEqualTo(1);
  }

  private CollectionRules ranked(long novice, long adept, long expert, long master) {
    Ranks ranks =
        new Ranks(
            new BasisPoints(master),
            new BasisPoints(expert),
            new BasisPoints(adept),
            new BasisPoints(novice));
    return new CollectionRules(10, 30, 5, rules.worth(), ranks, rules.balance());
  }

  private CollectionRules even(long perfect, long well, long somewhat) {
    Evenness evenness =
        new Evenness(new BasisPoints(perfect), new BasisPoints(well), new BasisPoints(somewhat));
    return new CollectionRules(10, 30, 5, rules.worth(), rules.ranks(), evenness);
  }

  private static int faults(CollectionRules rules) {
    Faults faults = new Faults();
    rules.check(TestRules.book(), faults);
    return faults.found().size();
  }
}
