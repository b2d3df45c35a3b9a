package reve.game.awakening;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.STONE;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reve.game.awakening.AwakenOutcome.AllStars;
import reve.game.awakening.AwakenOutcome.Awakened;
import reve.game.awakening.AwakenOutcome.NotOwned;
import reve.game.awakening.AwakenOutcome.TooFewCopies;
import reve.game.awakening.AwakenOutcome.TooFewItems;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.fragment.Fragments;
import reve.game.item.ItemId;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;
import reve.game.shared.Turn;
import reve.game.testworld.Belongings;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class AwakenEspritTest {
  private static final EspritId EMBER = id(Element.INFERNO, 2);

  private final World world = new World();

  @Test
  void the_first_star_takes_one_copy_and_adds_a_fifth() {
    world.given(ANA).owns(EMBER, 2);

    AwakenOutcome outcome = awaken(false, false);

    Stack now = new Stack(EMBER, 1, 1, 1, 0, false, NOON);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Awakened.class,
            awakened -> {
              assertThat(awakened.now()).isEqualTo(now);
              assertThat(awakened.before().atk()).isEqualTo(55);
              assertThat(awakened.after().atk()).isEqualTo(66);
            });
    assertThat(world.stack(ANA, EMBER)).contains(now);
    assertThat(world.journal(ANA))
        .first()
        .isInstanceOfSatisfying(
            EspritAwakened.class, event -> assertThat(event.copies()).isEqualTo(1));
  }

  @Test
  void five_stars_take_fifteen_copies_and_there_is_no_sixth() {
    world.given(ANA).owns(EMBER, 16);

    for (int star = 1; star <= 5; star++) {
      assertThat(awaken(false, false)).isInstanceOf(Awakened.class);
    }

    assertThat(world.stack(ANA, EMBER)).contains(new Stack(EMBER, 1, 5, 1, 0, false, NOON));
    Belongings before = world.belongings(ANA);
    assertThat(awaken(false, false)).isEqualTo(new AllStars(EMBER, 5));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void it_succeeds_whatever_the_dice_say_and_leaves_no_fragments() {
    for (String seed : List.of("00", "7f", "ff")) {
      world.rolls(new SeededDice(new Seed(seed.repeat(32))));
      world.given(ANA).owns(EMBER, 2);

      assertThat(awaken(false, false)).isInstanceOf(Awakened.class);
      assertThat(world.belongings(ANA).items()).isEmpty();
    }
  }

  @Test
  void one_copy_stays_whatever_is_missing() {
    world.given(ANA).owns(new Stack(EMBER, 3, 2, 7, 0, true, NOON));
    Belongings before = world.belongings(ANA);

    assertThat(awaken(false, false)).isEqualTo(new TooFewCopies(EMBER, 3, 2, 8));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @ParameterizedTest(name = "tier {0}: {1} fragments for a copy")
  @CsvSource({"1,8", "3,8", "4,20", "6,20", "7,45", "9,45", "10,100", "12,100", "13,220", "18,480"})
  void fragments_stand_in_for_copies_by_the_tier(int tier, long fragments) {
    EspritId esprit = id(Element.UMBRAL, tier);
    world.given(ANA).owns(new Stack(esprit, 2, 2, 1, 0, false, NOON));
    give(Fragments.AWAKENING, 2 * fragments - 1);

    Belongings before = world.belongings(ANA);

    assertThat(awaken(esprit, false, true))
        .isEqualTo(new TooFewItems(Fragments.AWAKENING, 2 * fragments, 2 * fragments - 1));
    assertThat(world.belongings(ANA)).isEqualTo(before);
    give(Fragments.AWAKENING, 1);

    assertThat(awaken(esprit, false, true)).isInstanceOf(Awakened.class);
    assertThat(world.stack(ANA, esprit)).contains(new Stack(esprit, 1, 3, 1, 0, false, NOON));
    assertThat(world.belongings(ANA).items()).isEmpty();
  }

  @Test
  void a_stone_stands_in_for_one_copy_and_is_used_up() {
    world.given(ANA).owns(EMBER, 1);
    assertThat(awaken(true, false)).isEqualTo(new TooFewItems(STONE, 1, 0));
    give(STONE, 1);

    assertThat(awaken(true, false)).isInstanceOf(Awakened.class);

    assertThat(world.stack(ANA, EMBER)).contains(new Stack(EMBER, 1, 1, 1, 0, false, NOON));
    assertThat(world.belongings(ANA).items()).isEmpty();
  }

  @Test
  void what_is_not_owned_is_refused() {
    world.given(ANA);

    assertThat(awaken(false, false)).isEqualTo(new NotOwned(EMBER));
  }

  @Test
  void totals_follow_copies_and_power() {
    world.given(ANA);
    world.act(ANA, unit -> world.menagerie.gain(ANA, List.of(EMBER, EMBER, EMBER), "gift", unit));

    awaken(false, false);

    Stack now = world.stack(ANA, EMBER).orElseThrow();
    assertThat(world.belongings(ANA).totals())
        .isEqualTo(new Totals(1, 2, now.power(TestRules.catalogue())));
  }

  @Test
  void a_preview_shows_what_the_star_would_take_and_give() {
    world.given(ANA).owns(EMBER, 2);

    assertThat(world.viewAwakening.one(ANA, EMBER))
        .isInstanceOfSatisfying(
            ViewAwakening.Answer.Possible.class,
            possible -> {
              assertThat(possible.preview().cost()).isEqualTo(new AwakeningCost(1, 1, 0, 0, false));
              assertThat(possible.preview().withStone())
                  .isEqualTo(new AwakeningCost(1, 0, 0, 0, true));
              assertThat(possible.preview().after().atk()).isEqualTo(66);
            });
    assertThat(world.viewAwakening.one(ANA, id(Element.UMBRAL, 1)))
        .isEqualTo(new ViewAwakening.Answer.NotOwned(id(Element.UMBRAL, 1)));
  }

  @ParameterizedTest(name = "with a stone: {0}")
  @ValueSource(booleans = {false, true})
  void what_was_previewed_is_what_comes_of_it(boolean byStone) {
    world.given(ANA).owns(new Stack(EMBER, 2, 2, 7, 0, false, NOON));
    give(Fragments.AWAKENING, 16);
    give(STONE, 1);
    ViewAwakening.Preview preview =
        ((ViewAwakening.Answer.Possible) world.viewAwakening.one(ANA, EMBER)).preview();

    Awakened awakened = (Awakened) awaken(byStone, true);

    assertThat(awakened.cost()).isEqualTo(byStone ? preview.withStone() : preview.cost());
    assertThat(awakened.before()).isEqualTo(preview.before());
    assertThat(awakened.after()).isEqualTo(preview.after());
  }

  @Test
  void there_is_nothing_to_preview_once_all_stars_are_there() {
    world.given(ANA).owns(new Stack(EMBER, 9, 5, 1, 0, false, NOON));

    assertThat(world.viewAwakening.one(ANA, EMBER))
        .isEqualTo(new ViewAwakening.Answer.AllStars(TestRules.esprit(Element.INFERNO, 2), 5));
  }

  @Test
  void candidates_are_those_whose_copies_suffice() {
    world
        .given(ANA)
        .owns(EMBER, 2)
        .owns(id(Element.UMBRAL, 1), 1)
        .owns(new Stack(id(Element.TEMPEST, 1), 9, 5, 1, 0, false, NOON))
        .owns(new Stack(id(Element.VERDANT, 1), 3, 2, 1, 0, false, NOON));

    assertThat(candidates()).containsExactly(EMBER);
  }

  @Test
  void fragments_and_a_stone_make_more_candidates_of_whom_they_suffice_for() {
    EspritId second = id(Element.VERDANT, 1);
    EspritId high = id(Element.VERDANT, 4);
    world
        .given(ANA)
        .owns(new Stack(second, 2, 2, 1, 0, false, NOON))
        .owns(new Stack(high, 1, 0, 1, 0, false, NOON));

    give(Fragments.AWAKENING, 15);
    assertThat(candidates()).isEmpty();
    give(STONE, 1);
    assertThat(candidates()).containsExactly(high);
    give(Fragments.AWAKENING, 1);
    assertThat(candidates()).containsExactly(second, high);
  }

  private List<EspritId> candidates() {
    return world.viewAwakening.candidates(ANA, new Turn.First<>()).page().rows().stream()
        .map(candidate -> candidate.preview().esprit().id())
        .toList();
  }

  private void give(ItemId item, long count) {
    world.act(ANA, unit -> world.items.add(ANA, Map.of(item, count)));
  }

  private AwakenOutcome awaken(boolean byStone, boolean fragments) {
    return awaken(EMBER, byStone, fragments);
  }

  private AwakenOutcome awaken(EspritId esprit, boolean byStone, boolean fragments) {
    return world.awakenEsprit.handle(
        new AwakenEsprit.Command(world.fresh(), ANA, esprit, byStone, fragments));
  }

  @Test
  void the_next_star_is_told_where_what_is_left_pays_for_it() {
    assertThat(next(3)).isEmpty();
    assertThat(next(4)).contains(new AwakeningCost(2, 2, 0, 0, false));
    world.given(ANA).has(STONE, 1);
    assertThat(next(2)).isEmpty();
    assertThat(next(3)).contains(new AwakeningCost(2, 1, 0, 0, true));
    world.given(ANA).has(Fragments.AWAKENING, 7);
    assertThat(next(3)).contains(new AwakeningCost(2, 1, 0, 0, true));
    world.given(ANA).has(Fragments.AWAKENING, 1);
    assertThat(next(3)).contains(new AwakeningCost(2, 1, 1, 8, false));
  }

  @Test
  void after_the_last_star_none_follows() {
    world.given(ANA).owns(new Stack(EMBER, 99, 4, 1, 0, false, NOON));

    assertThat(((Awakened) awaken(false, false)).next()).isEmpty();
  }

  private Optional<AwakeningCost> next(long copies) {
    world.given(ANA).owns(EMBER, copies);
    return ((Awakened) awaken(false, false)).next();
  }
}
