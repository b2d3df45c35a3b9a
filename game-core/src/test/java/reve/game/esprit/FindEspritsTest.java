package reve.game.esprit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.game.shared.LocalText;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class FindEspritsTest {
  private final World world = new World();

  @BeforeEach
  void aSmallCatalogue() {
    world.enforce(
        new Catalogue(
            TestRules.elements(),
            TestRules.tiers(),
            TestRules.growth(),
            List.of(
                named("ember_moth", "Ember Moth", "Glutmotte"),
                named("moth_king", "Moth King", "Mottenkönig"),
                named("fiancee", "Drowned Fiancée", "Ertrunkene Verlobte"),
                named("street", "Street Lamp", "Straßenlampe"),
                named("yawn", "Abyssal Yawn", "Abgrundgähnen"))));
  }

  @Test
  void names_that_begin_with_the_text_come_before_those_that_hold_it() {
    assertThat(matching("moth", Locale.ENGLISH)).containsExactly("moth_king", "ember_moth");
  }

  @Test
  void names_are_otherwise_in_the_order_of_the_alphabet() {
    assertThat(matching("", Locale.ENGLISH))
        .containsExactly("yawn", "fiancee", "ember_moth", "moth_king", "street");
    assertThat(matching("a", Locale.ENGLISH)).containsExactly("yawn", "fiancee", "street");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fiancee", "Fiancée", "FIANCÉE", "fiance\u0301e", "  fiancée "})
  void case_accents_and_spaces_around_do_not_matter(String text) {
    assertThat(matching(text, Locale.ENGLISH)).containsExactly("fiancee");
  }

  @Test
  void a_player_who_reads_german_finds_german_names() {
    assertThat(matching("motten", Locale.GERMAN)).containsExactly("moth_king");
    assertThat(matching("konig", Locale.GERMAN)).containsExactly("moth_king");
    assertThat(matching("gähnen", Locale.GERMANY)).containsExactly("yawn");
    assertThat(matching("motten", Locale.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"straße", "STRASSE", "strasse", "Straße"})
  void a_sharp_s_is_found_however_it_is_written(String text) {
    assertThat(matching(text, Locale.GERMAN)).containsExactly("street");
  }

  @Test
  void a_language_without_names_finds_the_english_ones() {
    assertThat(matching("ember", Locale.FRENCH)).containsExactly("ember_moth");
  }

  @Test
  void the_id_finds_too() {
    assertThat(matching("ember_m", Locale.GERMAN)).containsExactly("ember_moth");
  }

  @Test
  void the_locale_of_the_machine_does_not_matter() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(matching("MOTH KI", Locale.ENGLISH)).containsExactly("moth_king");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void no_more_are_found_than_asked_for() {
    assertThat(world.findEsprits.matching("", Locale.ENGLISH, 2)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"moth_king", "Moth King", "moth king", "MOTTENKÖNIG", "mottenkonig"})
  void an_exact_name_in_any_language_or_the_id_names_one(String text) {
    assertThat(world.findEsprits.named(text).map(Esprit::id)).contains(new EspritId("moth_king"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"moth", "moth kin", "", "Motten könig", "%"})
  void part_of_a_name_names_none(String text) {
    assertThat(world.findEsprits.named(text)).isEmpty();
  }

  @Test
  void a_retired_esprit_can_still_be_found() {
    Esprit moth = named("ember_moth", "Ember Moth", "Glutmotte");
    world.enforce(
        new Catalogue(
            TestRules.elements(),
            TestRules.tiers(),
            TestRules.growth(),
            Stream.of(moth).map(FindEspritsTest::retired).toList()));

    assertThat(matching("ember", Locale.ENGLISH)).containsExactly("ember_moth");
  }

  private List<String> matching(String text, Locale locale) {
    return world.findEsprits.matching(text, locale, 25).stream()
        .map(esprit -> esprit.id().value())
        .toList();
  }

  private static Esprit named(String id, String english, String german) {
    return new Esprit(
        new EspritId(id),
        Element.INFERNO,
        new Tier(1),
        new LocalText(Map.of("en", english, "de", german)),
        new LocalText(Map.of("en", "…")),
        "moth",
        new Stats(20, 10, 15),
        false);
  }

  private static Esprit retired(Esprit esprit) {
    return new Esprit(
        esprit.id(),
        esprit.element(),
        esprit.tier(),
        esprit.names(),
        esprit.description(),
        esprit.art(),
        esprit.base(),
        true);
  }
}
