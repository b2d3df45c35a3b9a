package reve.game.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reve.game.collection.CollectionIndex.Key;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.collection.ViewCollection.Answer;
import reve.game.collection.ViewCollection.Entry;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.game.esprit.Tier;
import reve.game.shared.LocalText;
import reve.game.shared.NotStarted;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ViewCollectionTest {
  private final World world = new World();

  @BeforeEach
  void fourOfFiveAreOwned() {
    world.enforce(
        new Catalogue(
            TestRules.elements(),
            TestRules.tiers(),
            TestRules.growth(),
            List.of(
                esprit("ash", "zenith ash", "Asche", Element.INFERNO, 1, new Stats(50, 10, 10)),
                esprit("bog", "Écru Bog", "Moor", Element.VERDANT, 3, new Stats(10, 60, 10)),
                esprit("cold", "dawn cold", "Übelkeit", Element.INFERNO, 3, new Stats(40, 20, 10)),
                esprit("dusk", "Fall", "zwielicht", Element.UMBRAL, 2, new Stats(30, 30, 990)),
                esprit("echo", "Hollow", "Hall", Element.TEMPEST, 2, new Stats(1, 1, 1)))));
    world
        .given(ANA)
        .owns(new Stack(id("ash"), 5, 1, 40, 0, false, NOON.plusSeconds(1)))
        .owns(new Stack(id("bog"), 9, 0, 1, 0, false, NOON.plusSeconds(3)))
        .owns(new Stack(id("cold"), 5, 3, 1, 0, true, NOON.plusSeconds(2)))
        .owns(new Stack(id("dusk"), 1, 0, 20, 2, false, NOON.plusSeconds(3)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "TIER_DESCENDING, cold bog dusk ash",
    "TIER_ASCENDING, ash dusk cold bog",
    "ELEMENT, cold ash bog dusk",
    "NAME, cold bog dusk ash",
    "POWER, dusk ash cold bog",
    "ATK, ash dusk cold bog",
    "DEF, dusk bog ash cold",
    "QUANTITY, bog ash cold dusk",
    "STARS, cold ash bog dusk",
    "LEVEL, ash dusk bog cold",
    "NEWEST, bog dusk cold ash"
  })
  void every_order_shows_all_that_is_owned(CollectionSort sort, String expected) {
    Answer answer = view(sort, CollectionFilter.NONE, new Turn.First<>(), Locale.ENGLISH);

    assertThat(ids(answer)).containsExactly(expected.split(" "));
    assertThat(answer.page().hasPrevious()).isFalse();
    assertThat(answer.page().hasNext()).isFalse();
  }

  @Test
  void names_are_sorted_in_the_language_of_the_reader_without_regard_to_case_and_accents() {
    Answer german =
        view(CollectionSort.NAME, CollectionFilter.NONE, new Turn.First<>(), Locale.GERMAN);

    assertThat(ids(german)).containsExactly("ash", "bog", "cold", "dusk");
  }

  @Test
  void names_that_are_the_same_to_the_reader_keep_one_order() {
    Stats stats = new Stats(10, 10, 10);
    world.enforce(
        new Catalogue(
            TestRules.elements(),
            TestRules.tiers(),
            TestRules.growth(),
            List.of(
                esprit("cold", "Frost", "Reif", Element.INFERNO, 1, stats),
                esprit("ash", "frost", "Asche", Element.INFERNO, 1, stats),
                esprit("bog", "Fróst", "Moor", Element.INFERNO, 1, stats))));
    world.given(BEN).owns(id("bog"), 1).owns(id("ash"), 1).owns(id("cold"), 1);

    assertThat(ids(viewOf(BEN, CollectionSort.NAME))).containsExactly("ash", "bog", "cold");
  }

  @ParameterizedTest(name = "tier {0}, element {1}: {2}")
  @CsvSource({
    "3,, cold bog",
    ", INFERNO, cold ash",
    "3, INFERNO, cold",
    "2, TEMPEST,",
    "1, VERDANT,",
    ",, cold bog dusk ash"
  })
  void filters_let_through_what_fits_both(Integer tier, Element element, String expected) {
    CollectionFilter filter =
        new CollectionFilter(
            Optional.ofNullable(tier).map(Tier::new), Optional.ofNullable(element));

    Answer answer =
        view(CollectionSort.TIER_DESCENDING, filter, new Turn.First<>(), Locale.ENGLISH);

    assertThat(String.join(" ", ids(answer))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void an_entry_carries_the_esprit_its_stack_and_its_strength() {
    Answer answer =
        view(CollectionSort.LEVEL, CollectionFilter.NONE, new Turn.First<>(), Locale.ENGLISH);

    Entry first = answer.page().rows().getFirst();
    assertThat(first.esprit().id()).isEqualTo(id("ash"));
    assertThat(first.stack().level()).isEqualTo(40);
    // 50, 10 and 10 with one star at level 40: × 1.2 × 2.95
    assertThat(first.lead()).isEqualTo(new Stats(177, 35, 35));
    assertThat(first.key()).isEqualTo(new Key(40, id("ash")));
  }

  @Test
  void the_whole_collection_is_counted_whatever_the_page_shows() {
    world.given(ANA).hasGathered(4, 20, 1_234);
    CollectionFilter none = new CollectionFilter(Optional.of(new Tier(18)), Optional.empty());

    Answer answer = view(CollectionSort.NAME, none, new Turn.First<>(), Locale.ENGLISH);

    assertThat(answer.page().rows()).isEmpty();
    assertThat(answer.totals()).isEqualTo(new Totals(4, 20, 1_234));
    assertThat(answer.catalogueSize()).isEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource(CollectionSort.class)
  void pages_follow_each_other_without_gap_or_repetition(CollectionSort sort) {
    world.enforce(TestRules.collection(10));
    List<String> all = ids(view(sort, CollectionFilter.NONE, new Turn.First<>(), Locale.ENGLISH));
    world.enforce(TestRules.collection(3));
    world.given(ANA).hasGathered(4, 20, 1_234);

    Answer first = view(sort, CollectionFilter.NONE, new Turn.First<>(), Locale.ENGLISH);
    Answer second = view(sort, CollectionFilter.NONE, after(first), Locale.ENGLISH);
    Answer back = view(sort, CollectionFilter.NONE, before(second), Locale.ENGLISH);
    Answer last = view(sort, CollectionFilter.NONE, new Turn.Last<>(), Locale.ENGLISH);

    List<String> joined = new ArrayList<>(ids(first));
    joined.addAll(ids(second));
    assertThat(joined).isEqualTo(all);
    assertThat(first.page().hasNext()).isTrue();
    assertThat(second.page().hasNext()).isFalse();
    assertThat(second.page().hasPrevious()).isTrue();
    assertThat(back.page()).isEqualTo(first.page());
    assertThat(last.page()).isEqualTo(second.page());
  }

  @Test
  void a_page_of_a_filtered_collection_stays_within_the_filter() {
    world.enforce(TestRules.collection(1));
    CollectionFilter inferno = new CollectionFilter(Optional.empty(), Optional.of(Element.INFERNO));

    Answer first = view(CollectionSort.NAME, inferno, new Turn.First<>(), Locale.ENGLISH);
    Answer second = view(CollectionSort.NAME, inferno, after(first), Locale.ENGLISH);

    assertThat(ids(first)).containsExactly("cold");
    assertThat(ids(second)).containsExactly("ash");
    assertThat(second.page().hasNext()).isFalse();
  }

  @Test
  void the_end_of_a_filtered_collection_is_the_page_that_turning_leads_to() {
    world.enforce(TestRules.collection(2));
    world.given(ANA).owns(id("echo"), 1);
    CollectionFilter inferno = new CollectionFilter(Optional.empty(), Optional.of(Element.INFERNO));
    CollectionFilter radiant = new CollectionFilter(Optional.empty(), Optional.of(Element.RADIANT));

    Answer both = view(CollectionSort.NAME, inferno, new Turn.Last<>(), Locale.ENGLISH);
    Answer none = view(CollectionSort.NAME, radiant, new Turn.Last<>(), Locale.ENGLISH);

    assertThat(ids(both)).containsExactly("cold", "ash");
    assertThat(both.page().hasPrevious()).isFalse();
    assertThat(none.page().rows()).isEmpty();
  }

  @Test
  void another_players_esprits_are_not_shown() {
    world.given(BEN).owns(id("echo"), 1);

    Answer answer = viewOf(BEN, CollectionSort.NAME);

    assertThat(ids(answer)).containsExactly("echo");
  }

  @Test
  void a_retired_esprit_is_still_shown_to_its_owner() {
    Esprit ash = esprit("ash", "Ash", "Asche", Element.INFERNO, 1, new Stats(50, 10, 10));
    Esprit retired =
        new Esprit(
            ash.id(),
            ash.element(),
            ash.tier(),
            ash.names(),
            ash.description(),
            ash.art(),
            ash.base(),
            true);
    world.enforce(
        new Catalogue(
            TestRules.elements(), TestRules.tiers(), TestRules.growth(), List.of(retired)));
    world.given(BEN).owns(id("ash"), 1);

    Answer answer = viewOf(BEN, CollectionSort.TIER_ASCENDING);

    assertThat(ids(answer)).containsExactly("ash");
    assertThat(answer.catalogueSize()).isZero();
  }

  @Test
  void who_has_not_started_has_no_collection() {
    World empty = new World();

    assertThatExceptionOfType(NotStarted.class)
        .isThrownBy(() ->
            empty.viewCollection.handle(
                new ViewCollection.Question(
                    ANA,
                    CollectionSort.NAME,
                    CollectionFilter.NONE,
                    new Turn.First<>(),
                    Locale.ENGLISH)));
  }

  private Answer view(CollectionSort sort, CollectionFilter filter, Turn<Key> turn, Locale locale) {
    return world.viewCollection.handle(
        new ViewCollection.Question(ANA, sort, filter, turn, locale));
  }

  private Answer viewOf(PlayerId player, CollectionSort sort) {
    return world.viewCollection.handle(
        new ViewCollection.Question(
            player, sort, CollectionFilter.NONE, new Turn.First<>(), Locale.ENGLISH));
  }

  private static Turn<Key> after(Answer answer) {
    return new Turn.After<>(answer.page().rows().getLast().key());
  }

  private static Turn<Key> before(Answer answer) {
    return new Turn.Before<>(answer.page().rows().getFirst().key());
  }

  private static List<String> ids(Answer answer) {
    return answer.page().rows().stream().map(entry -> entry.esprit().id().value()).toList();
  }

  private static EspritId id(String value) {
    return new EspritId(value);
  }

  private static Esprit esprit(
      String id, String english, String german, Element element, int tier, Stats base) {
    return new Esprit(
        id(id),
        element,
        new Tier(tier),
        new LocalText(Map.of("en", english, "de", german)),
        new LocalText(Map.of("en", "…")),
        "moth",
        base,
        false);
  }
}
