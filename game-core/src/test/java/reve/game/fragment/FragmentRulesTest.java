package reve.game.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.SMALL_BUNDLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.fragment.FragmentRules.Cost;
import reve.game.item.ItemId;
import reve.game.shared.Fault;
import reve.game.shared.Rulebook;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class FragmentRulesTest {
  @Test
  void the_shipped_rules_have_no_fault() {
    assertThat(Checked.faults(TestRules.fragments())).isEmpty();
  }

  @Test
  void bundles_are_items_of_their_own_with_their_tiers_the_right_way_round() {
    FragmentRules broken =
        with(
            new Bundle(SMALL_BUNDLE, 1, new Tier(2), new Tier(2)),
            new Bundle(SMALL_BUNDLE, 1, new Tier(3), new Tier(2)),
            new Bundle(new ItemId("sack"), 1, new Tier(1), new Tier(2)));

    assertThat(Checked.faults(broken))
        .containsExactlyInAnyOrder(
            new Fault("bundles[1].item", "small_fragment_bundle", "an item of its own"),
            new Fault("bundles[1].to", "2", "at least 3"),
            new Fault("bundles[2].item", "sack", "the id of an item in item.json"));
  }

  @Test
  void there_is_a_fragment_of_every_tier_and_every_element() {
    Rulebook others =
        TestRules.book()
            .with(
                TestRules.itemsWithout(Fragments.of(new Tier(18)), Fragments.of(Element.RADIANT)));

    String expected = "an item of this name in item.json";
    assertThat(Checked.faultsAmid(others, TestRules.fragments()))
        .containsExactly(
            new Fault("tierFragments", "tier_18_fragment", expected),
            new Fault("tierFragments", "radiant_fragment", expected));
  }

  @Test
  void what_players_may_hold_stays_a_bundle() {
    assertThat(Checked.faultsAfter(TestRules.fragments(), with()))
        .containsExactly(
            new Fault("bundles", "small_fragment_bundle", "still there, since players may hold it"),
            new Fault(
                "bundles", "large_fragment_bundle", "still there, since players may hold it"));
  }

  private static FragmentRules with(Bundle... bundles) {
    return new FragmentRules(new Cost(50, 10), new Cost(25, 5), 100, List.of(bundles));
  }
}
