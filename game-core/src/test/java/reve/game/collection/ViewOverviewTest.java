package reve.game.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reve.game.codex.GoalId;
import reve.game.collection.ElementShares.Share;
import reve.game.collection.ViewOverview.Answer;
import reve.game.collection.ViewOverview.Milestone;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ViewOverviewTest {
  private final World world = new World();

  @Test
  void everything_is_summed_up() {
    owns(Element.INFERNO, 1, 3, 0);
    owns(Element.INFERNO, 2, 1, 2);
    owns(Element.UMBRAL, 2, 5, 2);
    world.given(ANA).hasGathered(3, 9, 77);

    Answer answer = world.viewOverview.handle(ANA);

    assertThat(answer.all()).isEqualTo(108);
    assertThat(answer.value()).isEqualTo(3_000 + 900 + 500 * (1 + 4 + 4) + 10_000 * 4);
    assertThat(answer.shares().of(Element.INFERNO)).isEqualTo(new Share(2, 18));
    assertThat(answer.shares().of(Element.RADIANT)).isEqualTo(new Share(0, 18));
    assertThat(answer.ranks()).hasSize(6).containsEntry(Element.INFERNO, ElementRank.BEGINNER);
    assertThat(answer.balance()).isEqualTo(CollectionBalance.INCOMPLETE);
    assertThat(answer.stars()).isEqualTo(Map.of(0, 1L, 2, 2L));
  }

  @Test
  void nothing_is_called_balanced_before_there_is_one_of_every_element() {
    List<Element> elements = List.of(Element.values());
    elements.subList(1, elements.size()).forEach(element -> owns(element, 1, 1, 0));
    CollectionBalance five = world.viewOverview.handle(ANA).balance();
    owns(elements.getFirst(), 1, 1, 0);

    assertThat(five).isEqualTo(CollectionBalance.INCOMPLETE);
    assertThat(world.viewOverview.handle(ANA).balance()).isEqualTo(CollectionBalance.PERFECT);
  }

  @Test
  void the_rarest_five_are_those_of_the_highest_tiers() {
    for (int tier = 1; tier <= 7; tier++) {
      owns(Element.VERDANT, tier, 1, 0);
    }

    assertThat(world.viewOverview.handle(ANA).rarest())
        .extracting(rare -> rare.esprit().tier().value())
        .containsExactly(7, 6, 5, 4, 3);
  }

  @Test
  void half_an_element_makes_an_adept() {
    for (int tier = 1; tier <= 9; tier++) {
      owns(Element.VERDANT, tier, 1, 0);
    }

    assertThat(world.viewOverview.handle(ANA).ranks())
        .containsEntry(Element.VERDANT, ElementRank.ADEPT)
        .containsEntry(Element.ABYSSAL, ElementRank.BEGINNER);
  }

  @Test
  void the_next_milestone_is_the_first_that_asks_for_more_than_was_ever_owned() {
    int first = TestRules.codex().milestones().getFirst().target(TestRules.catalogue());
    world.given(ANA);
    for (int tier = 1; tier < first; tier++) {
      met(TestRules.id(Element.INFERNO, tier));
    }
    Answer before = world.viewOverview.handle(ANA);
    met(TestRules.id(Element.INFERNO, first));
    Answer after = world.viewOverview.handle(ANA);

    assertThat(before.ever()).isEqualTo(first - 1);
    assertThat(before.next().map(Milestone::target)).hasValue(first);
    assertThat(after.ever()).isEqualTo(first);
    assertThat(after.next().map(next -> next.milestone().id()))
        .isNotEqualTo(Optional.of(new GoalId("unique_" + first)));
  }

  @Test
  void a_retired_esprit_that_is_owned_counts_among_its_element() {
    Esprit ember = TestRules.esprit(Element.INFERNO, 1);
    Esprit retired =
        new Esprit(
            ember.id(),
            ember.element(),
            ember.tier(),
            ember.names(),
            ember.description(),
            ember.art(),
            ember.base(),
            true);
    world.enforce(
        new Catalogue(
            TestRules.elements(), TestRules.tiers(), TestRules.growth(), List.of(retired)));
    owns(Element.INFERNO, 1, 1, 0);

    assertThat(world.viewOverview.handle(ANA).shares().of(Element.INFERNO))
        .isEqualTo(new Share(1, 1));
  }

  @Test
  void another_players_esprits_are_not_counted() {
    world.given(ANA);
    world.given(BEN).owns(TestRules.id(Element.INFERNO, 1), 4);

    Answer answer = world.viewOverview.handle(ANA);

    assertThat(answer.shares().of(Element.INFERNO).owned()).isZero();
    assertThat(answer.rarest()).isEmpty();
    assertThat(answer.value()).isZero();
  }

  private void met(EspritId esprit) {
    world.act(ANA, unit -> world.menagerie.gain(ANA, List.of(esprit), "gift", unit));
  }

  private void owns(Element element, int tier, long copies, int stars) {
    Stack fresh = Stack.fresh(TestRules.id(element, tier), copies, World.NOON);
    world.given(ANA).owns(fresh.withStars(stars));
  }
}
