package reve.game.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.economy.Amount;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.fragment.Fragments;
import reve.game.fusion.FuseEsprits.Wish;
import reve.game.fusion.FusionOutcome.Failed;
import reve.game.fusion.FusionOutcome.Fused;
import reve.game.fusion.ViewFusion.Preview;
import reve.game.shared.BasisPoints;
import reve.game.shared.Weights;
import reve.game.shared.Weights.Weighted;
import reve.game.team.SetTeam;
import reve.game.testworld.ChiSquare;
import reve.game.testworld.FusionChart;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.MoreEsprits;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class FusionOddsTest {
  private final World world = new World();
  private final FusionRules rules = TestRules.fusion();

  @ParameterizedTest(name = "tier {0} costs {1} revies")
  @CsvSource({
    "1,2000",
    "2,5723",
    "3,11337",
    "4,18688",
    "5,27679",
    "6,38236",
    "7,50304",
    "8,63836",
    "9,78793",
    "10,95143",
    "11,112856",
    "12,131906",
    "13,152271",
    "14,173929",
    "15,196861",
    "16,221050",
    "17,246479"
  })
  void prices_are_those_of_the_rule_book(int tier, long revies) {
    assertThat(rules.price(new Tier(tier)).amounts()).isEqualTo(Map.of(REVIES, new Amount(revies)));
  }

  @Test
  void the_chart_holds_for_every_pair_in_either_order_and_at_every_tier() {
    for (Element first : Element.values()) {
      for (Element second : Element.values()) {
        for (int tier = 1; tier <= 17; tier++) {
          assertThat(odds(first, second, tier, 0, 0).becomes())
              .as("%s + %s", first, second)
              .isEqualTo(FusionChart.becomes(first, second))
              .isEqualTo(odds(second, first, tier, 0, 0).becomes());
          assertThat(odds(first, second, tier, 3, 700).rate())
              .isEqualTo(odds(second, first, tier, 3, 700).rate());
        }
      }
    }
  }

  @ParameterizedTest(name = "tier {0}, equal: {1}, {2} fragments, leader {3}: {4}")
  @CsvSource({
    "1,true,0,0,8500",
    "1,false,0,0,6375",
    "12,false,0,0,2500",
    "10,false,0,0,3000",
    "17,true,0,0,2500",
    "17,true,10,0,7500",
    "17,false,10,980,8235",
    "1,true,1,0,9000",
    "1,true,2,0,9500",
    "1,true,3,0,9500",
    "5,true,0,500,6825"
  })
  void elements_fragments_and_leader_move_the_chance_within_its_bounds(
      int tier, boolean equal, int fragments, long leader, long rate) {
    Element second = equal ? Element.INFERNO : Element.VERDANT;

    assertThat(odds(Element.INFERNO, second, tier, fragments, leader).rate())
        .isEqualTo(new BasisPoints(rate));
  }

  @Test
  void a_preview_shows_the_odds_by_which_the_fusion_is_rolled() {
    EspritId sun = id(Element.RADIANT, 5);
    world.given(ANA).owns(sun, 1);
    world.setTeam.handle(new SetTeam.Command(world.fresh(), ANA, sun, List.of()));
    EspritId first = id(Element.INFERNO, 3);
    EspritId second = id(Element.RADIANT, 3);
    world.given(ANA).holds(REVIES, 1_000_000).owns(first, 2).owns(second, 1);

    Wish wish = new Wish(first, second, 0, false, true);
    Preview preview = world.viewFusion.preview(ANA, wish);
    FusionOutcome outcome =
        world.fuseEsprits.handle(new FuseEsprits.Command(world.fresh(), ANA, wish));

    assertThat(preview)
        .isInstanceOfSatisfying(
            Preview.Possible.class,
            possible -> {
              assertThat(possible.odds())
                  .isEqualTo(
                      switch (outcome) {
                        case Fused fused -> fused.odds();
                        case Failed failed -> failed.odds();
                        default -> throw new AssertionError(outcome);
                      });
              assertThat(possible.odds().leader()).isEqualTo(new BasisPoints(620));
              assertThat(possible.lost()).extracting("esprit").containsExactly(second);
            });
  }

  @Test
  void a_preview_says_what_stands_against_it() {
    world.given(ANA).owns(id(Element.INFERNO, 3), 2);

    assertThat(
            world.viewFusion.preview(
                ANA, new Wish(id(Element.INFERNO, 3), id(Element.UMBRAL, 3), 0, false, false)))
        .isEqualTo(new Preview.Objected(new FusionOutcome.NotOwned(id(Element.UMBRAL, 3))));
  }

  /** Of old the chart was shown, and then not asked when it came to the result. */
  @Test
  void what_comes_of_any_pair_is_what_the_chart_names() {
    for (Element first : Element.values()) {
      for (Element second : Element.values()) {
        List<Element> becomes = FusionChart.becomes(first, second);
        for (int n = 0; n < becomes.size(); n++) {
          world.rolls(new LoadedDice().rolling("success", 0).rolling("element", n));

          assertThat(results(fused(id(first, 1), id(second, 1), 0, 1)))
              .as("%s + %s", first, second)
              .containsOnlyKeys(id(becomes.get(n), 2));
        }
      }
    }
  }

  @ParameterizedTest(name = "{0} and {1} of tier {2} with {3} fragments")
  @CsvSource({
    "INFERNO,INFERNO,1,0",
    "UMBRAL,RADIANT,1,0",
    "INFERNO,VERDANT,10,0",
    "INFERNO,INFERNO,17,10"
  })
  void fusions_succeed_as_often_as_their_odds_say(
      Element first, Element second, int tier, int fragments) {
    List<FusionOutcome> outcomes = fused(id(first, tier), id(second, tier), fragments, 1_200);

    long rate = odds(first, second, tier, fragments, 0).rate().value();
    Weights<Boolean> weights = succeeding(rate);
    assertThat(ChiSquare.of(weights, counted(outcomes, Fused.class::isInstance)))
        .isLessThan(ChiSquare.limit(weights));
  }

  @Test
  void a_chance_that_is_slightly_off_is_noticed() {
    List<FusionOutcome> outcomes = fused(id(Element.INFERNO, 1), id(Element.INFERNO, 1), 0, 1_200);

    Weights<Boolean> off = succeeding(8_000);
    assertThat(ChiSquare.of(off, counted(outcomes, Fused.class::isInstance)))
        .isGreaterThan(ChiSquare.limit(off));
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"UMBRAL,RADIANT", "VERDANT,INFERNO", "TEMPEST,ABYSSAL"})
  void all_that_a_pair_can_become_come_equally_often(Element first, Element second) {
    List<FusionOutcome> outcomes = fused(id(first, 1), id(second, 1), 0, 1_200);

    Weights<EspritId> even =
        new Weights<>(
            FusionChart.becomes(first, second).stream()
                .map(each -> new Weighted<>(id(each, 2), 1))
                .toList());
    Map<EspritId, Long> results = results(outcomes);
    assertThat(results).hasSize(even.choices().size());
    assertThat(ChiSquare.of(even, results)).isLessThan(ChiSquare.limit(even));
  }

  @Test
  void the_esprits_of_the_resulting_tier_and_element_come_equally_often() {
    world.enforce(MoreEsprits.threeOf(Element.VERDANT, 2));

    Map<EspritId, Long> results =
        results(fused(id(Element.VERDANT, 1), id(Element.VERDANT, 1), 0, 1_200));

    Weights<EspritId> even =
        new Weights<>(
            MoreEsprits.idsOfThree(Element.VERDANT, 2).stream()
                .map(each -> new Weighted<>(each, 1))
                .toList());
    assertThat(results).hasSize(3);
    assertThat(ChiSquare.of(even, results)).isLessThan(ChiSquare.limit(even));
  }

  @ParameterizedTest(name = "tier {0}: {1} to {2}")
  @CsvSource({"3,1,2", "4,2,4", "7,5,10", "12,10,20", "17,15,30"})
  void a_failure_leaves_each_number_of_fragments_equally_often(int tier, long least, long most) {
    List<FusionOutcome> outcomes =
        fused(id(Element.INFERNO, tier), id(Element.INFERNO, tier), 0, 1_200);

    Map<Long, Long> left =
        outcomes.stream()
            .filter(Failed.class::isInstance)
            .map(failed -> ((Failed) failed).fragments())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Weights<Long> even =
        new Weights<>(
            LongStream.rangeClosed(least, most).mapToObj(n -> new Weighted<>(n, 1)).toList());
    assertThat(left).hasSize(even.choices().size());
    assertThat(ChiSquare.of(even, left)).isLessThan(ChiSquare.limit(even));
  }

  private List<FusionOutcome> fused(EspritId first, EspritId second, int fragments, int times) {
    world
        .given(ANA)
        .holds(REVIES, 1_000_000_000)
        .owns(first, 5_000)
        .owns(second, 5_000)
        .has(Fragments.of(new Tier(17)), 20_000);
    return Stream.generate(() ->
            world.fuseEsprits.handle(
                new FuseEsprits.Command(
                    world.fresh(), ANA, new Wish(first, second, fragments, false, false))))
        .limit(times)
        .toList();
  }

  private static Weights<Boolean> succeeding(long rate) {
    return new Weights<>(
        List.of(new Weighted<>(true, rate), new Weighted<>(false, BasisPoints.WHOLE - rate)));
  }

  private static Map<Boolean, Long> counted(
      List<FusionOutcome> outcomes, Predicate<FusionOutcome> which) {
    return outcomes.stream().collect(Collectors.partitioningBy(which, Collectors.counting()));
  }

  private static Map<EspritId, Long> results(List<FusionOutcome> outcomes) {
    return outcomes.stream()
        .filter(Fused.class::isInstance)
        .map(fused -> ((Fused) fused).result())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  @Test
  void the_rates_of_all_tiers_are_shown() {
    List<ViewFusion.TierRate> rates = world.viewFusion.rates();

    assertThat(rates).hasSize(17);
    assertThat(rates.get(11))
        .isEqualTo(
            new ViewFusion.TierRate(
                new Tier(12),
                rules.price(new Tier(12)),
                new BasisPoints(2_500),
                new BasisPoints(2_500)));
  }

  private FusionOdds odds(Element first, Element second, int tier, int fragments, long leader) {
    return FusionOdds.of(
        TestRules.esprit(first, tier),
        TestRules.esprit(second, tier),
        fragments,
        false,
        new BasisPoints(leader),
        rules);
  }
}
