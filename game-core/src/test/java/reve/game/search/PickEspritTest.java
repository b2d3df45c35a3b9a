package reve.game.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.Tier;
import reve.game.shared.CommandId;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class PickEspritTest {
  private final World world = new World();

  @Test
  void each_question_opens_the_catalogue_elsewhere_and_a_repeated_one_at_the_same_place() {
    assertThat(IntStream.range(0, 500).mapToObj(n -> pick("q" + n, Optional.empty())).distinct())
        .hasSizeGreaterThan(100);
    assertThat(pick("q1", Optional.empty())).isEqualTo(pick("q1", Optional.empty()));
  }

  @Test
  void element_and_tier_narrow_it_down() {
    for (Element element : Element.values()) {
      assertThat(pick("q", Optional.of(element)).element()).isEqualTo(element);
    }
    assertThat(
            world.pickEsprit.handle(
                new PickEsprit.Question(
                    new CommandId("q"), Optional.of(Element.UMBRAL), Optional.of(new Tier(7)))))
        .isEqualTo(TestRules.id(Element.UMBRAL, 7));
  }

  @Test
  void the_retired_do_not_come_up() {
    Esprit one = TestRules.esprit(Element.INFERNO, 1);
    Esprit retired =
        new Esprit(
            one.id(),
            one.element(),
            one.tier(),
            one.names(),
            one.description(),
            one.art(),
            one.base(),
            true);
    Esprit other = TestRules.esprit(Element.INFERNO, 2);
    world.enforce(
        new Catalogue(
            TestRules.elements(), TestRules.tiers(), TestRules.growth(), List.of(retired, other)));

    assertThat(IntStream.range(0, 50).mapToObj(n -> pick("q" + n, Optional.empty())))
        .containsOnly(other);
  }

  private Esprit pick(String question, Optional<Element> element) {
    return world
        .rulebooks
        .inForce()
        .of(Catalogue.class)
        .get(
            world.pickEsprit.handle(
                new PickEsprit.Question(new CommandId(question), element, Optional.empty())));
  }
}
