package reve.game.esprit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reve.game.shared.BasisPoints;
import reve.game.shared.Fault;
import reve.game.shared.Faults;
import reve.game.shared.LocalText;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class CatalogueTest {
  private final Catalogue catalogue = TestRules.catalogue();
  private final EspritId ember = TestRules.id(Element.INFERNO, 1);

  @Test
  void it_holds_an_esprit_of_every_element_and_tier_without_fault() {
    assertThat(catalogue.all()).hasSize(108);
    assertThat(catalogue.size()).isEqualTo(108);
    assertThat(Checked.faults(catalogue)).isEmpty();
  }

  @Test
  void an_esprit_is_found_by_its_id() {
    EspritId unicorn = new EspritId("unicorn");

    assertThat(catalogue.find(ember)).contains(TestRules.esprit(Element.INFERNO, 1));
    assertThat(catalogue.get(ember)).isEqualTo(TestRules.esprit(Element.INFERNO, 1));
    assertThat(catalogue.find(unicorn)).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> catalogue.get(unicorn))
        .withMessageContaining("unicorn");
  }

  @Test
  void elements_and_tiers_are_described() {
    assertThat(catalogue.traits(Element.UMBRAL).element()).isEqualTo(Element.UMBRAL);
    assertThat(catalogue.traits(new Tier(7)).anchor()).isEqualTo(37_500);
    assertThat(catalogue.elements()).hasSize(6);
    assertThat(catalogue.tiers()).hasSize(18);
  }

  @Test
  void a_retired_esprit_is_known_but_never_drawn() {
    Catalogue changed = changed(ember, esprit -> with(esprit, esprit.names(), esprit.base(), true));

    assertThat(changed.find(ember)).isPresent();
    assertThat(changed.drawable(new Tier(1)).stream().map(Esprit::id))
        .hasSize(5)
        .doesNotContain(ember);
    assertThat(changed.size()).isEqualTo(107);
  }

  @Test
  void nothing_can_be_drawn_from_a_tier_without_esprits() {
    Catalogue empty = of(List.of());

    assertThat(empty.drawable(new Tier(3))).isEmpty();
    assertThat(empty.size()).isZero();
  }

  @Test
  void a_retired_esprit_leaves_a_gap_until_another_fills_it() {
    Catalogue gap = changed(ember, esprit -> with(esprit, esprit.names(), esprit.base(), true));
    List<Esprit> filled = new ArrayList<>(gap.all());
    filled.add(
        new Esprit(
            new EspritId("new_ember"),
            Element.INFERNO,
            new Tier(1),
            name("New Ember"),
            name("…"),
            "moth",
            gap.get(ember).base(),
            false));

    assertThat(Checked.faults(gap))
        .containsExactly(
            new Fault(
                "esprit/inferno.json",
                "none of tier 1",
                "at least one Esprit of every tier that is not retired"));
    assertThat(Checked.faults(of(filled))).isEmpty();
  }

  @Test
  void every_element_is_described_once() {
    List<ElementTraits> five = TestRules.elements().subList(0, 5);
    List<ElementTraits> twice = Stream.concat(five.stream(), Stream.of(five.getFirst())).toList();

    for (List<ElementTraits> elements : List.of(five, twice)) {
      List<Fault> faults =
          Checked.faults(new Catalogue(elements, TestRules.tiers(), TestRules.growth(), esprits()));

      assertThat(faults.stream().map(Fault::path)).containsExactly("elements");
      assertThat(faults.getFirst().expected()).isEqualTo("each of the six elements once");
    }
  }

  @Test
  void every_tier_is_described_once() {
    List<TierTraits> seventeen = TestRules.tiers().subList(0, 17);

    List<Fault> faults =
        Checked.faults(
            new Catalogue(TestRules.elements(), seventeen, TestRules.growth(), esprits()));

    assertThat(faults.stream().map(Fault::path)).containsExactly("tiers");
    assertThat(faults.getFirst().expected()).isEqualTo("each tier from 1 to 18 once");
  }

  @Test
  void no_two_esprits_share_a_name_in_one_language() {
    EspritId other = TestRules.id(Element.UMBRAL, 2);
    Catalogue changed =
        changed(other, esprit -> with(esprit, name("INFERNO_1"), esprit.base(), false));

    assertThat(Checked.faults(changed))
        .containsExactly(
            new Fault(
                "esprit/umbral.json:umbral_2.names.en",
                "INFERNO_1",
                "a name that no other Esprit has (inferno_1 has it)"));
  }

  @Test
  void a_name_may_be_another_one_in_another_language() {
    EspritId other = TestRules.id(Element.UMBRAL, 2);
    LocalText names = new LocalText(Map.of("en", "Shade", "de", "inferno_1"));

    assertThat(Checked.faults(changed(other, esprit -> with(esprit, names, esprit.base(), false))))
        .isEmpty();
  }

  @Test
  void the_total_of_the_stats_lies_in_the_range_of_the_tier() {
    // tier 1 in the test rules: 31 to 63
    assertThat(Checked.faults(emberWith(new Stats(20, 5, 6)))).isEmpty();
    assertThat(Checked.faults(emberWith(new Stats(40, 13, 10)))).isEmpty();
    assertThat(Checked.faults(emberWith(new Stats(20, 5, 5))))
        .containsExactly(
            new Fault(
                "esprit/inferno.json:inferno_1.atk+def+hp",
                "30",
                "from 31 to 63, the range of its tier"));
    assertThat(Checked.faults(emberWith(new Stats(40, 13, 11)))).hasSize(1);
  }

  @Test
  void no_stat_is_nothing() {
    for (Stats stats : List.of(new Stats(0, 20, 20), new Stats(20, 0, 20), new Stats(20, 20, 0))) {
      assertThat(Checked.faults(emberWith(stats)))
          .containsExactly(
              new Fault(
                  "esprit/inferno.json:inferno_1",
                  stats.toString(),
                  "atk, def and hp of at least 1"));
    }
  }

  @Test
  void no_tier_is_left_out_at_either_end() {
    List<Esprit> between = new ArrayList<>(esprits());
    between.removeIf(esprit -> esprit.tier().value() == 1 || esprit.tier().value() == 18);

    assertThat(Checked.faults(of(between)).stream().map(Fault::value))
        .hasSize(12)
        .containsOnly("none of tier 1", "none of tier 18");
  }

  @Test
  void the_largest_possible_total_power_can_be_counted() {
    // with five stars of 1,180 % each the total lies between 2⁶³ and 2⁶⁴
    Growth tooFast =
        new Growth(
            new BasisPoints(118_000),
            TestRules.growth().perLevel(),
            TestRules.growth().limitBreaks());
    Catalogue changed = new Catalogue(TestRules.elements(), TestRules.tiers(), tooFast, esprits());

    List<Fault> faults = Checked.faults(changed);

    assertThat(faults.stream().map(Fault::path)).containsExactly("esprit");
    assertThat(faults.getFirst().expected()).contains("2^63");
    assertThat(new BigInteger(faults.getFirst().value()).bitLength()).isEqualTo(64);
  }

  @Test
  void surplus_copies_need_a_currency_to_dissolve_into() {
    Faults faults = new Faults();

    catalogue.check(TestRules.book().with(TestRules.currenciesWithout("virelite")), faults);

    assertThat(faults.found())
        .containsExactly(
            new Fault(
                "tiers",
                "dissolveVirelite",
                "a currency \"virelite\" in currencies.json, into which surplus copies dissolve"));
  }

  @Test
  void faults_are_told_all_at_once() {
    Catalogue changed =
        new Catalogue(
            List.of(),
            List.of(),
            TestRules.growth(),
            List.copyOf(emberWith(new Stats(0, 1, 1)).all()));

    assertThat(Checked.faults(changed).stream().map(Fault::path))
        .containsExactly("elements", "tiers", "esprit/inferno.json:inferno_1");
  }

  @Test
  void an_esprit_is_retired_and_never_removed() {
    List<Esprit> fewer = new ArrayList<>(esprits());
    fewer.removeIf(esprit -> esprit.id().equals(ember));
    Catalogue retired = changed(ember, esprit -> with(esprit, esprit.names(), esprit.base(), true));

    assertThat(Checked.faultsAfter(catalogue, of(fewer)))
        .containsExactly(
            new Fault(
                "esprit",
                "inferno_1",
                "still there (\"retired\": true), since players may hold it"));
    assertThat(Checked.faultsAfter(catalogue, retired)).isEmpty();
    assertThat(Checked.faultsAfter(of(fewer), catalogue)).isEmpty();
  }

  private Catalogue emberWith(Stats stats) {
    return changed(ember, esprit -> with(esprit, esprit.names(), stats, false));
  }

  private Catalogue changed(EspritId id, UnaryOperator<Esprit> change) {
    return of(
        esprits().stream()
            .map(esprit -> esprit.id().equals(id) ? change.apply(esprit) : esprit)
            .toList());
  }

  private List<Esprit> esprits() {
    return List.copyOf(catalogue.all());
  }

  private static Catalogue of(List<Esprit> esprits) {
    return new Catalogue(TestRules.elements(), TestRules.tiers(), TestRules.growth(), esprits);
  }

  private static Esprit with(Esprit esprit, LocalText names, Stats base, boolean retired) {
    return new Esprit(
        esprit.id(),
        esprit.element(),
        esprit.tier(),
        names,
        esprit.description(),
        esprit.art(),
        base,
        retired);
  }

  private static LocalText name(String english) {
    return new LocalText(Map.of("en", english));
  }
}
