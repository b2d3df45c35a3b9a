package reve.game.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reve.game.economy.LedgerReason;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.EspritsGained;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.fragment.CraftEspritOutcome.Crafted;
import reve.game.fragment.CraftEspritOutcome.TooFew;
import reve.game.fragment.CraftEspritOutcome.TooMany;
import reve.game.item.ItemConsumed;
import reve.game.item.ItemId;
import reve.game.shared.CommandId;
import reve.game.shared.Weights;
import reve.game.shared.Weights.Weighted;
import reve.game.testworld.Belongings;
import reve.game.testworld.ChiSquare;
import reve.game.testworld.MoreEsprits;
import reve.game.testworld.World;

class CraftFromFragmentsTest {
  private static final Recipe RECIPE = new Recipe(new Tier(3), Element.UMBRAL);
  private static final ItemId OF_TIER = Fragments.of(RECIPE.tier());
  private static final ItemId OF_ELEMENT = Fragments.of(RECIPE.element());

  private final World world = new World();

  @Test
  void fragments_of_tier_and_element_become_an_esprit_that_is_both() {
    world.given(ANA).has(OF_TIER, 100).has(OF_ELEMENT, 40);

    CraftEspritOutcome outcome = craft(RECIPE, 1);

    EspritId umbral = id(Element.UMBRAL, 3);
    Map<EspritId, Long> one = Map.of(umbral, 1L);
    assertThat(outcome)
        .isEqualTo(
            new Crafted(
                RECIPE,
                one,
                Set.of(umbral),
                Map.of(OF_TIER, 80L, OF_ELEMENT, 40L),
                Map.of(OF_TIER, 20L, OF_ELEMENT, 0L)));
    assertThat(world.belongings(ANA).items()).isEqualTo(Map.of(OF_TIER, 20L));
    assertThat(world.stack(ANA, umbral).map(Stack::quantity)).contains(1L);
    assertThat(world.journal(ANA))
        .hasSize(4)
        .contains(
            new EspritCrafted(ANA, RECIPE, one),
            new ItemConsumed(ANA, OF_TIER, 80, LedgerReason.FRAGMENT_CRAFT.name()),
            new ItemConsumed(ANA, OF_ELEMENT, 40, LedgerReason.FRAGMENT_CRAFT.name()))
        .last()
        .isInstanceOf(EspritsGained.class);
  }

  @ParameterizedTest(name = "tier {0}: {1} of the tier, {2} of the element")
  @CsvSource({"1,60,30", "2,70,35", "6,110,55", "12,170,85", "13,180,90", "18,230,115"})
  void the_price_rises_with_the_tier(int tier, long ofTier, long ofElement) {
    Recipe recipe = new Recipe(new Tier(tier), Element.VERDANT);
    world
        .given(ANA)
        .has(Fragments.of(recipe.tier()), ofTier)
        .has(Fragments.of(recipe.element()), ofElement);

    assertThat(craft(recipe, 1)).isInstanceOf(Crafted.class);
    assertThat(world.belongings(ANA).items()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Element.class)
  void every_tier_of_every_element_can_be_crafted(Element element) {
    for (int tier = 1; tier <= Tier.HIGHEST; tier++) {
      Recipe recipe = new Recipe(new Tier(tier), element);
      world
          .given(ANA)
          .has(Fragments.of(recipe.tier()), 230)
          .has(Fragments.of(recipe.element()), 115);

      assertThat(craft(recipe, 1))
          .isInstanceOfSatisfying(
              Crafted.class,
              crafted ->
                  assertThat(crafted.copies())
                      .containsOnlyKeys(id(element, recipe.tier().value())));
    }
  }

  @Test
  void a_hundred_are_made_at_once_and_no_more() {
    world.given(ANA).has(OF_TIER, 8_080).has(OF_ELEMENT, 4_040);
    Belongings before = world.belongings(ANA);

    assertThat(craft(RECIPE, 101)).isEqualTo(new TooMany(101, 100));
    assertThat(world.belongings(ANA)).isEqualTo(before);

    assertThat(craft(RECIPE, 100))
        .extracting("copies")
        .isEqualTo(new TreeMap<>(Map.of(id(Element.UMBRAL, 3), 100L)));
    assertThat(world.belongings(ANA).items()).isEqualTo(Map.of(OF_TIER, 80L, OF_ELEMENT, 40L));
  }

  @ParameterizedTest(name = "{0} of the tier and {1} of the element do not make {2}")
  @CsvSource({"79,40,1", "80,39,1", "159,80,2", "160,79,2", "0,1000,1", "1000,0,1"})
  void too_few_of_either_are_refused_and_nothing_is_taken(
      long ofTier, long ofElement, int quantity) {
    world.given(ANA);
    Map<ItemId, Long> held = new HashMap<>(Map.of(OF_TIER, ofTier, OF_ELEMENT, ofElement));
    held.forEach((item, count) -> {
      if (count > 0) {
        world.given(ANA).has(item, count);
      }
    });
    Belongings before = world.belongings(ANA);

    assertThat(craft(RECIPE, quantity))
        .isEqualTo(
            new TooFew(RECIPE, Map.of(OF_TIER, 80L * quantity, OF_ELEMENT, 40L * quantity), held));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void none_or_fewer_cannot_even_be_asked_for() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CraftFromFragments.Command(world.fresh(), ANA, RECIPE, 0));
  }

  @Test
  void a_crafting_that_arrives_again_takes_nothing_more() {
    world.given(ANA).has(OF_TIER, 160).has(OF_ELEMENT, 80);
    CommandId same = world.fresh();

    CraftEspritOutcome first =
        world.craftFromFragments.handle(new CraftFromFragments.Command(same, ANA, RECIPE, 1));
    CraftEspritOutcome again =
        world.craftFromFragments.handle(new CraftFromFragments.Command(same, ANA, RECIPE, 1));

    assertThat(again).isEqualTo(first);
    assertThat(world.belongings(ANA).items()).containsEntry(OF_TIER, 80L);
  }

  @Test
  void every_esprit_of_the_kind_is_made_equally_often() {
    Catalogue three = MoreEsprits.threeOf(Element.UMBRAL, 3);
    world.enforce(three);
    world.given(ANA).has(OF_TIER, 240_000).has(OF_ELEMENT, 120_000);
    Map<EspritId, Long> made = new HashMap<>();

    for (int n = 0; n < 30; n++) {
      ((Crafted) craft(RECIPE, 100))
          .copies()
          .forEach((id, count) -> made.merge(id, count, Long::sum));
    }

    List<EspritId> kind = MoreEsprits.idsOfThree(Element.UMBRAL, 3);
    Weights<EspritId> even = weighing(kind, 1);
    assertThat(made).containsOnlyKeys(kind);
    assertThat(ChiSquare.of(even, made)).isLessThan(ChiSquare.limit(even));
    Weights<EspritId> off = weighing(kind, 2);
    assertThat(ChiSquare.of(off, made)).isGreaterThan(ChiSquare.limit(off));
  }

  /** The first so many times as often as each of the others. */
  private static Weights<EspritId> weighing(List<EspritId> kind, long first) {
    return new Weights<>(
        kind.stream()
            .map(id -> new Weighted<>(id, id.equals(kind.getFirst()) ? first : 1))
            .toList());
  }

  private CraftEspritOutcome craft(Recipe recipe, int quantity) {
    return world.craftFromFragments.handle(
        new CraftFromFragments.Command(world.fresh(), ANA, recipe, quantity));
  }
}
