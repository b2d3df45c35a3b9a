package reve.game.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.World.ANA;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stats;
import reve.game.esprit.Tier;
import reve.game.search.Search.Whose;
import reve.game.search.SearchEsprits.Answer;
import reve.game.search.SearchEsprits.Answer.Found;
import reve.game.search.SearchEsprits.Answer.NobodyFits;
import reve.game.search.SearchEsprits.Answer.TextTooShort;
import reve.game.search.SearchEsprits.Hit;
import reve.game.shared.Faults;
import reve.game.shared.LocalText;
import reve.game.shared.Turn;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class SearchEspritsTest {
  private final World world = new World();

  @BeforeEach
  void catalogue() {
    world.enforce(
        new Catalogue(
            TestRules.elements(),
            TestRules.tiers(),
            TestRules.growth(),
            List.of(
                esprit("ember", "Ember Moth", "Glutmotte", Element.INFERNO, 1, 30, 20, 90, false),
                esprit("gem", "Lost Gem", "Juwel", Element.RADIANT, 2, 10, 50, 60, false),
                esprit("hem", "Torn Hem", "Saum", Element.INFERNO, 3, 20, 40, 80, false),
                esprit("half", "50%_\\Shade", "Schatten", Element.UMBRAL, 2, 40, 10, 0, false),
                esprit("gone", "Gone Emblem", "Emblem", Element.INFERNO, 1, 1, 1, 10, true))));
    world.given(ANA).owns(id("hem"), 4);
  }

  @Test
  void a_text_and_an_element_find_what_fits_both() {
    assertThat(found("em", Element.INFERNO)).containsExactly("ember", "gone", "hem");
    assertThat(found("em", Element.RADIANT)).containsExactly("gem");
  }

  /** Elements are compared as what they are: a filter that finds nothing is a fault of old. */
  @ParameterizedTest
  @EnumSource
  void every_element_finds_exactly_its_own(Element element) {
    world.enforce(TestRules.catalogue());
    Search search =
        new Search("", Optional.of(element), Set.of(), SearchSort.NAME, Whose.ANYONES, 50);

    Found found = (Found) ask(search, new Turn.First<>());

    assertThat(found.page().rows()).hasSize(18).allMatch(hit -> hit.esprit().element() == element);
  }

  @ParameterizedTest
  @CsvSource({
    "50%, half",
    "%_, half",
    "_\\, half",
    "E%M, ''",
    "e_b, ''",
    "__, ''",
    "%%, ''",
    "\\\\, ''"
  })
  void no_character_stands_for_others(String text, String expected) {
    assertThat(String.join(" ", found(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "NAME, half ember gone gem hem",
    "TIER, hem half gem ember gone",
    "ELEMENT, hem ember gone half gem",
    "POWER, hem gem ember half gone",
    "ATK, half ember hem gem gone",
    "DEF, gem hem ember half gone",
    "HP, ember hem gem gone half"
  })
  void every_order_shows_all(SearchSort sort, String expected) {
    Search search = new Search("", Optional.empty(), Set.of(), sort, Whose.ANYONES, 10);

    assertThat(ids(ask(search, new Turn.First<>()))).containsExactly(expected.split(" "));
  }

  @Test
  void tiers_let_through_any_of_them() {
    Set<Tier> tiers = Set.of(new Tier(1), new Tier(3));
    Search search = new Search("", Optional.empty(), tiers, SearchSort.NAME, Whose.ANYONES, 10);

    assertThat(ids(ask(search, new Turn.First<>()))).containsExactly("ember", "gone", "hem");
  }

  @Test
  void what_the_player_owns_is_marked() {
    Found found = (Found) ask(search("em", 10), new Turn.First<>());

    assertThat(found.page().rows())
        .filteredOn(hit -> hit.owned().isPresent())
        .singleElement()
        .matches(hit -> hit.owned().orElseThrow().quantity() == 4);
    assertThat(found.all()).isEqualTo(4);
  }

  @Test
  void missing_are_those_that_can_be_met_and_are_not_owned() {
    Search missing = new Search("", Optional.empty(), Set.of(), SearchSort.TIER, Whose.MISSING, 2);

    Found first = (Found) ask(missing, new Turn.First<>());
    Found second = (Found) ask(missing, new Turn.After<>(id("gem")));
    Found back = (Found) ask(missing, new Turn.Before<>(id("ember")));

    assertThat(ids(first)).containsExactly("half", "gem");
    assertThat(first.page().hasNext()).isTrue();
    assertThat(ids(second)).containsExactly("ember");
    assertThat(second.page().hasNext()).isFalse();
    assertThat(back.page()).isEqualTo(first.page());
    assertThat(first.page().rows()).extracting(Hit::owned).containsOnly(Optional.empty());
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    Found first = (Found) ask(search("", 2), new Turn.First<>());
    Found second = (Found) ask(search("", 2), new Turn.After<>(id("ember")));
    Found last = (Found) ask(search("", 2), new Turn.Last<>());

    assertThat(ids(first)).containsExactly("half", "ember");
    assertThat(ids(second)).containsExactly("gone", "gem");
    assertThat(ids(last)).containsExactly("gem", "hem");
    assertThat(last.page().hasNext()).isFalse();
    assertThat(((Found) ask(search("", 2), new Turn.Before<>(id("gone")))).page())
        .isEqualTo(first.page());
    assertThat(ids(ask(search("", 2), new Turn.After<>(id("unheard_of"))))).isEqualTo(ids(first));
  }

  @Test
  void a_page_holds_fifty_at_the_most() {
    world.enforce(TestRules.catalogue());

    assertThat(ids(ask(search("", 51), new Turn.First<>()))).hasSize(50);
    assertThat(ids(ask(search("", 49), new Turn.First<>()))).hasSize(49);
  }

  @Test
  void one_character_is_too_little_and_two_are_enough() {
    assertThat(ask(search(" m ", 10), new Turn.First<>())).isEqualTo(new TextTooShort(2));
    assertThat(ask(search("\\", 10), new Turn.First<>())).isEqualTo(new TextTooShort(2));
    assertThat(ask(search("em", 10), new Turn.First<>())).isInstanceOf(Found.class);
    assertThat(ask(search("", 10), new Turn.First<>())).isInstanceOf(Found.class);
  }

  @Test
  void a_name_that_nobody_has_brings_those_that_are_nearly_so() {
    Answer answer = ask(search("embre", 10), new Turn.First<>());

    assertThat(((NobodyFits) answer).suggestions())
        .extracting(esprit -> esprit.id().value())
        .startsWith("ember");
    assertThat(ask(search("xyzzyx", 10), new Turn.First<>())).isEqualTo(new NobodyFits(List.of()));
  }

  @Test
  void whoever_has_the_name_but_is_of_another_kind_is_suggested_first() {
    Search wanted =
        new Search("em", Optional.of(Element.UMBRAL), Set.of(), SearchSort.NAME, Whose.ANYONES, 10);

    assertThat(((NobodyFits) ask(wanted, new Turn.First<>())).suggestions())
        .extracting(esprit -> esprit.id().value())
        .startsWith("ember", "gone", "gem", "hem");
  }

  @Test
  void five_suggestions_are_enough() {
    world.enforce(
        new Catalogue(
            TestRules.elements(),
            TestRules.tiers(),
            TestRules.growth(),
            IntStream.range(0, 7)
                .mapToObj(
                    n -> esprit("moon" + n, "Moon" + n, "Mond", Element.UMBRAL, 1, 1, 1, 1, false))
                .toList()));

    NobodyFits answer = (NobodyFits) ask(search("mooon", 10), new Turn.First<>());

    assertThat(answer.suggestions())
        .extracting(esprit -> esprit.id().value())
        .containsExactly("moon0", "moon1", "moon2", "moon3", "moon4");
  }

  @Test
  void names_are_those_of_the_reader_s_language() {
    Found found =
        (Found)
            world.searchEsprits.handle(
                new SearchEsprits.Question(
                    ANA, search("juw", 10), new Turn.First<>(), Locale.GERMAN));

    assertThat(ids(found)).containsExactly("gem");
    assertThat(ask(search("juw", 10), new Turn.First<>())).isInstanceOf(NobodyFits.class);
  }

  @Test
  void a_page_without_rows_cannot_be_asked_for() {
    assertThatIllegalArgumentException().isThrownBy(() -> search("", 0));
    assertThat(ids(ask(search("", 1), new Turn.First<>()))).hasSize(1);
  }

  @Test
  void pages_larger_than_the_largest_are_a_fault() {
    Faults faults = new Faults();
    new SearchRules(50, 50, 2, 5).check(TestRules.book(), faults);
    assertThat(faults.found()).isEmpty();

    new SearchRules(51, 50, 2, 5).check(TestRules.book(), faults);
    assertThat(faults.found()).hasSize(1);
  }

  private List<String> found(String text) {
    return ids(ask(search(text, 10), new Turn.First<>()));
  }

  private List<String> found(String text, Element element) {
    return ids(
        ask(
            new Search(text, Optional.of(element), Set.of(), SearchSort.NAME, Whose.ANYONES, 10),
            new Turn.First<>()));
  }

  private static Search search(String text, int size) {
    return new Search(text, Optional.empty(), Set.of(), SearchSort.NAME, Whose.ANYONES, size);
  }

  private Answer ask(Search search, Turn<EspritId> turn) {
    return world.searchEsprits.handle(
        new SearchEsprits.Question(ANA, search, turn, Locale.ENGLISH));
  }

  private static List<String> ids(Answer answer) {
    List<String> ids = new ArrayList<>();
    if (answer instanceof Found found) {
      found.page().rows().forEach(hit -> ids.add(hit.esprit().id().value()));
    }
    return ids;
  }

  private static EspritId id(String value) {
    return new EspritId(value);
  }

  private static Esprit esprit(
      String id,
      String english,
      String german,
      Element element,
      int tier,
      long atk,
      long def,
      long hp,
      boolean retired) {
    return new Esprit(
        id(id),
        element,
        new Tier(tier),
        new LocalText(Map.of("en", english, "de", german)),
        new LocalText(Map.of("en", "…")),
        "moth",
        new Stats(atk, def, hp),
        retired);
  }
}
