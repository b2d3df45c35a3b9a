package reve.game.testworld;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;

/** The catalogue of the test rules with three Esprits of one tier and element. */
public final class MoreEsprits {
  private MoreEsprits() {}

  public static Catalogue threeOf(Element element, int tier) {
    Catalogue all = TestRules.catalogue();
    Esprit first = TestRules.esprit(element, tier);
    List<Esprit> more = new ArrayList<>(all.all());
    idsOfThree(element, tier).stream()
        .filter(id -> !id.equals(first.id()))
        .map(id -> alike(first, id))
        .forEach(more::add);
    return new Catalogue(all.elements(), all.tiers(), all.growth(), more);
  }

  public static List<EspritId> idsOfThree(Element element, int tier) {
    String first = TestRules.id(element, tier).value();
    return Stream.of(first, first + "_b", first + "_c").map(EspritId::new).toList();
  }

  private static Esprit alike(Esprit first, EspritId id) {
    return new Esprit(
        id,
        first.element(),
        first.tier(),
        first.names(),
        first.description(),
        first.art(),
        first.base(),
        first.retired());
  }
}
