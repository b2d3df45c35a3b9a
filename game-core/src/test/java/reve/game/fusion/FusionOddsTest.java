package reve.game.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.economy.Amount;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
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

  @Test
  void any_of_six_is_each_as_likely_as_the_other() {
    Map<EspritId, Long> results = new HashMap<>();
    Map<Boolean, Long> successes = new HashMap<>();
    EspritId umbral = id(Element.UMBRAL, 1);
    EspritId radiant = id(Element.RADIANT, 1);
    for (int n = 0; n < 1_200; n++) {
      world.given(ANA).holds(REVIES, 1_000_000).owns(umbral, 5).owns(radiant, 5);
      FusionOutcome outcome =
          world.fuseEsprits.handle(
              new FuseEsprits.Command(
                  world.fresh(), ANA, new Wish(umbral, radiant, 0, false, false)));
      successes.merge(outcome instanceof Fused, 1L, Long::sum);
      if (outcome instanceof Fused fused) {
        results.merge(fused.result(), 1L, Long::sum);
      }
    }

    // 85 % at tier 1, times three quarters for different elements
    Weights<Boolean> rate =
        new Weights<>(List.of(new Weighted<>(true, 6_375), new Weighted<>(false, 3_625)));
    assertThat(ChiSquare.of(rate, successes)).isLessThan(ChiSquare.limit(rate));
    Weights<EspritId> even =
        new Weights<>(
            Stream.of(Element.values()).map(each -> new Weighted<>(id(each, 2), 1)).toList());
    assertThat(results.keySet()).hasSize(6);
    assertThat(ChiSquare.of(even, results)).isLessThan(ChiSquare.limit(even));
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
