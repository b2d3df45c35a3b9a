package reve.game.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.CATALYST;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.economy.CurrencyId;
import reve.game.economy.Reward;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.fragment.Fragments;
import reve.game.fusion.FusionRules.Consolation;
import reve.game.fusion.FusionRules.Cost;
import reve.game.fusion.FusionRules.Result;
import reve.game.item.ItemId;
import reve.game.shared.BasisPoints;
import reve.game.shared.Fault;
import reve.game.shared.PowerLaw;
import reve.game.testworld.Checked;
import reve.game.testworld.FusionChart;
import reve.game.testworld.TestRules;

class FusionRulesTest {
  private final FusionRules rules = TestRules.fusion();

  @Test
  void the_shipped_rules_have_no_fault() {
    assertThat(Checked.faults(rules)).isEmpty();
  }

  @Test
  void it_costs_and_rewards_what_exists() {
    FusionRules broken =
        new FusionRules(
            new Cost(new CurrencyId("gold"), 500, new PowerLaw(1_500, 9, 5)),
            rules.chances(),
            rules.success(),
            rules.chart(),
            rules.consolation(),
            rules.refund(),
            CATALYST,
            new Reward(Map.of(), Map.of(new ItemId("spoon"), 1L)),
            rules.historySize());

    assertThat(Checked.faults(broken))
        .extracting(Fault::path)
        .containsExactly("cost.currency", "firstSuccess.items.spoon");
  }

  @Test
  void what_fuses_is_a_tier_and_below_the_highest() {
    String expected = "one for each tier that fuses, at most 17";
    assertThat(Checked.faults(upTo(1, 1))).isEmpty();
    assertThat(Checked.faults(upTo(17, 17))).isEmpty();
    assertThat(Checked.faults(upTo(0, 0))).containsExactly(new Fault("success", "0", expected));
    assertThat(Checked.faults(upTo(18, 18))).containsExactly(new Fault("success", "18", expected));
  }

  @Test
  void every_tier_that_fuses_has_its_consolation() {
    assertThat(Checked.faults(upTo(5, 4)))
        .containsExactly(new Fault("consolation", "4", "one for each tier that fuses, 5"));
    assertThat(Checked.faults(upTo(5, 6))).extracting(Fault::value).containsExactly("6");
  }

  @Test
  void a_consolation_has_its_bounds_the_right_way_round() {
    List<Consolation> some =
        List.of(new Consolation(2, 2), new Consolation(3, 2), new Consolation(0, 1));

    assertThat(Checked.faults(with(upTo(3, 3).success(), rules.chart(), some)))
        .containsExactly(new Fault("consolation[1].most", "2", "at least 3"));
  }

  @Test
  void the_chart_names_every_pair_once_in_whichever_order() {
    List<Result> turned =
        FusionChart.RESULTS.stream()
            .map(each ->
                new Result(/* first= */ each.second(), /* second= */ each.first(), each.becomes()))
            .toList();
    assertThat(Checked.faults(by(turned))).isEmpty();

    List<Result> fewer = new ArrayList<>(FusionChart.RESULTS);
    fewer.removeIf(each -> each.pair().equals(new ElementPair(Element.RADIANT, Element.UMBRAL)));
    assertThat(Checked.faults(by(fewer)))
        .containsExactly(new Fault("chart", "UMBRAL+RADIANT", "named once"));

    List<Result> more = new ArrayList<>(FusionChart.RESULTS);
    more.add(new Result(Element.VERDANT, Element.INFERNO, List.of(Element.UMBRAL)));
    more.add(new Result(Element.ABYSSAL, Element.ABYSSAL, List.of(Element.UMBRAL)));
    assertThat(Checked.faults(by(more)))
        .containsExactly(
            new Fault("chart", "INFERNO+VERDANT", "named once"),
            new Fault("chart", "ABYSSAL+ABYSSAL", "named once"));
  }

  @Test
  void catalyst_and_fragments_are_items() {
    assertThat(
            Checked.faultsAmid(
                TestRules.book()
                    .with(
                        TestRules.itemsWithout(
                            CATALYST,
                            Fragments.of(new Tier(1)),
                            Fragments.of(new Tier(17)),
                            Fragments.of(new Tier(18)))),
                rules))
        .containsExactly(
            new Fault("catalyst", "fusion_catalyst", "an item in item.json"),
            new Fault("catalyst", "tier_1_fragment", "an item in item.json"),
            new Fault("catalyst", "tier_17_fragment", "an item in item.json"));
  }

  /** Of old a fusion of a tier below a gap could only be lost. */
  @Test
  void every_tier_and_element_that_can_come_of_it_has_an_esprit() {
    String expected = "an Esprit that can come of it";
    assertThat(faultsWithout(Element.INFERNO, 1)).isEmpty();
    assertThat(faultsWithout(Element.INFERNO, 2))
        .containsExactly(new Fault("success", "INFERNO of tier 2", expected));
    assertThat(faultsWithout(Element.RADIANT, 18))
        .containsExactly(new Fault("success", "RADIANT of tier 18", expected));
  }

  private List<Fault> faultsWithout(Element element, int tier) {
    return Checked.faultsAmid(
        TestRules.book().with(TestRules.catalogueWithout(TestRules.id(element, tier))), rules);
  }

  private FusionRules by(List<Result> chart) {
    return with(rules.success(), chart, rules.consolation());
  }

  private FusionRules upTo(int success, int consolation) {
    return with(
        Collections.nCopies(success, new BasisPoints(5_000)),
        rules.chart(),
        Collections.nCopies(consolation, new Consolation(1, 2)));
  }

  private FusionRules with(
      List<BasisPoints> success, List<Result> chart, List<Consolation> consolation) {
    return new FusionRules(
        rules.cost(),
        rules.chances(),
        success,
        chart,
        consolation,
        rules.refund(),
        CATALYST,
        rules.firstSuccess(),
        rules.historySize());
  }
}
