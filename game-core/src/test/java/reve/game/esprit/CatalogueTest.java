package reve.game.esprit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reve.game.shared.Fault;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;
import reve.game.testworld.Variants;

class CatalogueTest {
  private final Catalogue catalogue = TestRules.catalogue();
  private final EspritId ember = TestRules.id(Element.INFERNO, 1);
  private final Catalogue emberRetired = Variants.catalogue(ember, Variants::retired);

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
    assertThat(emberRetired.find(ember)).isPresent();
    assertThat(emberRetired.drawable(new Tier(1)).stream().map(Esprit::id))
        .hasSize(5)
        .doesNotContain(ember);
    assertThat(emberRetired.all()).hasSize(108);
    assertThat(emberRetired.size()).isEqualTo(107);
  }

  @Test
  void nothing_can_be_drawn_from_a_tier_without_esprits() {
    Catalogue empty = Variants.catalogue(List.of());

    assertThat(empty.drawable(new Tier(3))).isEmpty();
    assertThat(empty.size()).isZero();
  }

  @Test
  void an_esprit_is_retired_and_never_removed() {
    List<Esprit> fewer = new ArrayList<>(catalogue.all());
    fewer.removeIf(esprit -> esprit.id().equals(ember));
    Catalogue without = Variants.catalogue(fewer);

    assertThat(Checked.faultsAfter(catalogue, without))
        .containsExactly(
            new Fault(
                "esprit",
                "inferno_1",
                "still there (\"retired\": true), since players may hold it"));
    assertThat(Checked.faultsAfter(catalogue, emberRetired)).isEmpty();
    assertThat(Checked.faultsAfter(without, catalogue)).isEmpty();
  }
}
