package reve.game.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.SMALL_BUNDLE;
import static reve.game.testworld.World.ANA;

import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.fragment.ViewFragments.Answer;
import reve.game.fragment.ViewFragments.Craftable;
import reve.game.item.ItemId;
import reve.game.testworld.World;

class ViewFragmentsTest {
  private final World world = new World();

  @Test
  void whoever_has_nothing_can_craft_nothing() {
    world.given(ANA).has(POTION, 3);

    Answer answer = world.viewFragments.handle(ANA);

    assertThat(answer.tiers()).isEmpty();
    assertThat(answer.elements()).isEmpty();
    assertThat(answer.craftable()).isEmpty();
    assertThat(answer.bundles()).isEmpty();
  }

  @Test
  void what_both_kinds_of_fragments_suffice_for_stands_from_the_highest_tier_down() {
    world
        .given(ANA)
        .has(tier(1), 180)
        .has(tier(2), 69)
        .has(tier(18), 230)
        .has(element(Element.INFERNO), 60)
        .has(element(Element.ABYSSAL), 115)
        .has(element(Element.RADIANT), 29)
        .has(SMALL_BUNDLE, 4);

    Answer answer = world.viewFragments.handle(ANA);

    assertThat(answer.tiers())
        .isEqualTo(Map.of(new Tier(1), 180L, new Tier(2), 69L, new Tier(18), 230L));
    assertThat(answer.elements())
        .containsOnlyKeys(Element.INFERNO, Element.ABYSSAL, Element.RADIANT);
    assertThat(answer.craftable())
        .containsExactly(
            new Craftable(new Recipe(new Tier(18), Element.ABYSSAL), 1),
            new Craftable(new Recipe(new Tier(1), Element.INFERNO), 2),
            new Craftable(new Recipe(new Tier(1), Element.ABYSSAL), 3));
    assertThat(answer.bundles()).isEqualTo(Map.of(SMALL_BUNDLE, 4L));
  }

  private static ItemId tier(int tier) {
    return Fragments.of(new Tier(tier));
  }

  private static ItemId element(Element element) {
    return Fragments.of(element);
  }
}
