package reve.game.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.CATALYST;
import static reve.game.testworld.TestRules.CHARM;
import static reve.game.testworld.TestRules.ELIXIR;
import static reve.game.testworld.TestRules.OAK_CHEST;
import static reve.game.testworld.TestRules.ORB;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.SMALL_BUNDLE;
import static reve.game.testworld.TestRules.STONE;
import static reve.game.testworld.World.ANA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reve.game.economy.Reward;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.experience.ExperienceRules;
import reve.game.fragment.Fragments;
import reve.game.inventory.ViewInventory.Answer;
import reve.game.inventory.ViewInventory.Card;
import reve.game.inventory.ViewInventory.Held;
import reve.game.inventory.ViewInventory.Prospect;
import reve.game.inventory.ViewInventory.Question;
import reve.game.item.ItemEffect.Place;
import reve.game.item.ItemId;
import reve.game.item.SectionId;
import reve.game.player.Player.Reserve;
import reve.game.shared.Page;
import reve.game.shared.Turn;
import reve.game.testworld.EchoTables;
import reve.game.testworld.TestRelics;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ViewInventoryTest {
  private final World world = new World();

  @Test
  void what_is_held_lies_section_by_section() {
    world.given(ANA).has(STONE, 1).has(SMALL_BUNDLE, 2).has(ELIXIR, 3).has(POTION, 4);

    Answer answer = page(Optional.empty(), new Turn.First<>());

    assertThat(ids(answer.page())).containsExactly(POTION, ELIXIR, SMALL_BUNDLE, STONE);
    assertThat(answer.page().rows().getFirst().count()).isEqualTo(4);
    assertThat(answer.kinds()).isEqualTo(4);
  }

  @Test
  void one_section_holds_its_own_things_only() {
    world.given(ANA).has(STONE, 1).has(SMALL_BUNDLE, 2).has(OAK_CHEST, 3);

    Answer answer = page(Optional.of(new SectionId("chests")), new Turn.First<>());

    assertThat(ids(answer.page())).containsExactly(OAK_CHEST, SMALL_BUNDLE);
    assertThat(answer.kinds()).isEqualTo(3);
  }

  @Test
  void a_page_holds_twelve_and_turns_at_its_edges() {
    for (int tier = 1; tier <= Tier.HIGHEST; tier++) {
      world.given(ANA).has(Fragments.of(new Tier(tier)), tier);
    }

    Page<Held> first = page(Optional.empty(), new Turn.First<>()).page();
    Page<Held> next = page(Optional.empty(), new Turn.After<>(ids(first).getLast())).page();
    Page<Held> back = page(Optional.empty(), new Turn.Before<>(ids(next).getFirst())).page();
    Page<Held> beyond = page(Optional.empty(), new Turn.After<>(new ItemId("sword"))).page();

    assertThat(ids(first)).hasSize(12).first().isEqualTo(Fragments.of(new Tier(1)));
    assertThat(first.hasNext()).isTrue();
    assertThat(ids(next)).hasSize(6).last().isEqualTo(Fragments.of(new Tier(18)));
    assertThat(next.hasNext()).isFalse();
    assertThat(back).isEqualTo(new Page<>(first.rows(), false, true));
    assertThat(beyond.rows()).isEmpty();
  }

  @Test
  void all_that_is_held_is_listed_for_suggestions() {
    world.given(ANA).has(CHARM, 2).has(ORB, 1);

    assertThat(world.viewInventory.all(ANA).stream().map(held -> held.item().id()))
        .containsExactly(ORB, CHARM);
  }

  @Test
  void a_card_says_what_one_would_do_and_how_many_fit_without_loss() {
    world.given(ANA).has(POTION, 7);
    world.act(
        ANA,
        unit ->
            world.players.save(world.players.demand(ANA).withEnergy(new Reserve(9, World.NOON))));

    Card card = card(POTION);

    assertThat(card.held()).isEqualTo(7);
    Prospect.Restores restores = (Prospect.Restores) card.prospect();
    assertThat(restores.one()).isEqualTo(new Portion(1, 50, 0));
    assertThat(restores.whole()).isEqualTo(1);
    assertThat(restores.level().points()).isEqualTo(9);
  }

  @Test
  void of_what_teaches_no_more_than_can_be_used_at_once_are_named() {
    world.given(ANA, TestRules.VIGOROUS, 1).has(ORB, 1);
    world.act(
        ANA,
        unit -> world.players.save(world.players.demand(ANA).withLevelCap(60).withLevel(50, 0)));

    assertThat(card(ORB).prospect()).isEqualTo(new Prospect.Teaches(new Portion(1, 100, 0), 100));
    assertThat(card(ELIXIR).prospect()).isInstanceOf(Prospect.Restores.class);
  }

  @Test
  void a_card_of_anything_else_says_where_it_is_used_or_what_is_in_it() {
    world.given(ANA);

    assertThat(card(STONE).prospect()).isEqualTo(new Prospect.Elsewhere(Place.AWAKENING));
    assertThat(card(CATALYST).prospect()).isEqualTo(new Prospect.Elsewhere(Place.FUSION));
    assertThat(card(SMALL_BUNDLE).prospect()).isEqualTo(new Prospect.Opens());
    assertThat(card(OAK_CHEST).prospect())
        .isEqualTo(new Prospect.Holds(TestRules.inventory().chests().getFirst()));
    assertThat(world.viewInventory.card(ANA, new ItemId("sword"))).isEmpty();
  }

  @Test
  void a_card_says_where_the_item_comes_from() {
    world.given(ANA);
    world.enforce(TestRules.achievements());
    ExperienceRules leveling = TestRules.experience();
    Reward forLevels = new Reward(Map.of(), Map.of(OAK_CHEST, 1L));
    world.enforce(
        new ExperienceRules(
            leveling.maxLevel(),
            leveling.need(),
            List.of(new ExperienceRules.Periodic(5, forLevels)),
            leveling.at(),
            leveling.trials()));

    assertThat(card(POTION).sources()).containsExactly(Source.START, Source.DAILY, Source.CHESTS);
    assertThat(card(STONE).sources()).containsExactly(Source.ACHIEVEMENTS, Source.CHESTS);
    assertThat(card(CHARM).sources()).containsExactly(Source.CHESTS);
    assertThat(card(TestRelics.SWORD).sources()).contains(Source.FIRST_FUSION);
    assertThat(card(OAK_CHEST).sources()).containsExactly(Source.LEVELS);
    assertThat(card(EchoTables.FADED).sources()).containsExactly(Source.DAILY_ECHO);
    assertThat(card(Fragments.of(Element.UMBRAL)).sources()).containsExactly(Source.DISSOLVING);
    assertThat(card(Fragments.of(new Tier(1))).sources())
        .containsExactly(Source.BUNDLES, Source.FAILED_FUSION);
    assertThat(card(Fragments.of(new Tier(17))).sources()).containsExactly(Source.FAILED_FUSION);
    assertThat(card(Fragments.of(new Tier(18))).sources()).isEmpty();
  }

  private Card card(ItemId item) {
    return world.viewInventory.card(ANA, item).orElseThrow();
  }

  private Answer page(Optional<SectionId> section, Turn<ItemId> turn) {
    return world.viewInventory.page(new Question(ANA, section, turn));
  }

  private static List<ItemId> ids(Page<Held> page) {
    return page.rows().stream().map(held -> held.item().id()).toList();
  }
}
