package reve.discord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.CustomId;
import reve.discord.shared.Pressed;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.player.PlayerName;
import reve.game.search.Search;
import reve.game.search.Search.Whose;
import reve.game.search.SearchSort;
import reve.game.shared.LocalText;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class SearchCommandsTest {
  private final Stage stage = new Stage();

  @BeforeEach
  void begin() {
    stage.world.given(ANA).owns(TestRules.id(Element.INFERNO, 2), 4);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("D16")
  void a_text_and_an_element_list_what_fits_with_what_is_owned() {
    Scene found = stage.types(ANA, "search", "text:no_", "element:inferno", "tiers:1-3");

    assertThat(found.reply().isPrivate()).isTrue();
    assertThat(found.reply().title().orElseThrow()).contains("3 Esprits").contains("no\\_");
    assertThat(lines(found)).hasSize(3);
    assertThat(lines(found).get(1)).contains("inferno_2").endsWith("yours ×4");
    assertThat(lines(found).get(0)).contains("inferno_1").doesNotContain("yours");
  }

  @Test
  void the_strongest_in_any_number_come_first_and_pages_keep_all_that_was_asked() {
    Scene attack = stage.types(ANA, "search", "text:al", "sort:atk", "limit:3");
    Scene next = stage.presses(ANA, attack.button("Next"));

    assertThat(lines(attack)).hasSize(3).first().asString().contains("al_18").contains("17.9");
    assertThat(lines(attack).getLast()).contains("al_17");
    assertThat(attack.reply().footer()).hasValue("The number is attack as they come.");
    assertThat(lines(next)).hasSize(3).doesNotContainAnyElementsOf(lines(attack));
    assertThat(lines(stage.presses(ANA, next.button("Previous")))).isEqualTo(lines(attack));
  }

  @Test
  void another_order_keeps_what_is_looked_for() {
    Scene byName = stage.types(ANA, "search", "element:umbral", "tiers:1,4");

    Scene byTier = stage.chooses(ANA, byName.select(0), "tier");

    assertThat(lines(byName).getFirst()).contains("umbral_1*");
    assertThat(lines(byTier)).hasSize(2);
    assertThat(lines(byTier).getFirst()).contains("umbral_4");
  }

  @Test
  void a_name_that_nobody_has_leads_to_those_that_nearly_have_it() {
    Scene nobody = stage.types(ANA, "search", "text:inferno_l8");

    assertThat(nobody.reply().text()).contains("inferno\\_l8").contains("Nearly so");
    assertThat(nobody.controls()).hasSize(5);
    assertThat(stage.presses(ANA, nobody.button("inferno_18")).reply().title().orElseThrow())
        .contains("inferno_18");
    assertThat(stage.types(ANA, "search", "text:quixotic").reply().text())
        .contains("A part of the name is enough");
  }

  @Test
  void texts_too_short_and_too_long_are_refused_with_the_reason() {
    assertThat(refused("search", "text:e")).contains("at least 2");
    assertThat(refused("search", "text:" + "e".repeat(31))).contains("at most 30");
    assertThat(refused("search", "text:" + ":".repeat(11))).contains("at most 30");
    assertThat(stage.types(ANA, "search", "text:" + "e".repeat(30)).reply().isRefusal()).isFalse();
  }

  @Test
  void two_characters_are_enough() {
    assertThat(stage.types(ANA, "search", "text:no").reply().isRefusal()).isFalse();
    assertThat(refused("search", "text:_")).contains("at least 2");
    assertThat(refused("search", "text: _ ")).contains("at least 2");
  }

  /** In a database they would stand for others; here and in the buttons they are what they are. */
  @ParameterizedTest
  @ValueSource(strings = {"%_", "_\\", "\\:", "%_\\:"})
  void no_character_stands_for_others_on_any_page(String text) {
    stage.world.enforce(
        TestRules.catalogueWith(named("One%_\\:"), named("Two%_\\:"), named("Three")));

    Scene first = stage.types(ANA, "search", "text:" + text, "limit:1");
    Scene second = stage.presses(ANA, first.button("Next"));

    assertThat(first.reply().title().orElseThrow()).contains("2 Esprits");
    assertThat(lines(first)).singleElement().asString().contains("One");
    assertThat(lines(second)).singleElement().asString().contains("Two");
    assertThat(second.reply().title()).isEqualTo(first.reply().title());
  }

  private static Esprit named(String name) {
    Esprit any = TestRules.esprit(Element.INFERNO, 1);
    return new Esprit(
        new EspritId(name.replaceAll("[^a-zA-Z]", "").toLowerCase(Locale.ROOT)),
        any.element(),
        any.tier(),
        new LocalText(Map.of("en", name)),
        any.description(),
        any.art(),
        any.base(),
        false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "19", "5-3", "x", "1,", "", "1-2-3", "1;2", "111"})
  void tiers_that_are_none_are_refused_with_an_example(String tiers) {
    assertThat(refused("search", "tiers:" + tiers)).contains("`2-5`");
  }

  @Test
  void a_page_holds_one_to_fifty() {
    assertThat(lines(stage.types(ANA, "search", "limit:50"))).hasSize(50);
    assertThat(lines(stage.types(ANA, "search", "limit:1"))).hasSize(1);
    assertThat(refused("search", "limit:51")).contains("from 1 to 50");
    assertThat(refused("search", "limit:0")).contains("from 1 to 50");
    assertThat(refused("search", "limit:many")).contains("from 1 to 50");
  }

  @Test
  @Shows("D16")
  void missing_are_all_others() {
    Scene missing = stage.types(ANA, "missing", "tiers:2", "limit:50");

    assertThat(lines(missing)).hasSize(5).noneMatch(line -> line.contains("inferno_2"));
    Scene first = stage.types(ANA, "missing", "element:inferno");
    Scene last = stage.presses(ANA, first.button("Last"));
    assertThat(lines(first)).hasSize(10).first().asString().contains("inferno_18");
    assertThat(lines(last)).hasSize(10).last().asString().contains("inferno_1*");
    assertThat(lines(stage.chooses(ANA, first.select(0), "name")))
        .noneMatch(line -> line.contains("inferno_2*"));
  }

  @Test
  void whoever_has_all_misses_nobody() {
    Scene missing = stage.types(ANA, "missing", "element:inferno", "tiers:2");

    assertThat(missing.reply().title()).hasValue("Nobody is missing. They are all with you.");
  }

  @Test
  @Shows("D16")
  void five_stand_side_by_side_in_lines_that_a_phone_has_room_for() {
    stage
        .world
        .given(ANA)
        .owns(Stack.fresh(TestRules.id(Element.INFERNO, 18), 2, World.NOON).withStars(5));

    Reply compared =
        stage
            .types(
                ANA,
                "compare",
                "first:inferno_18",
                "second:umbral_18",
                "third:umbral_1",
                "fourth:umbral_2",
                "fifth:umbral_3")
            .reply();

    assertThat(compared.text().lines())
        .hasSize(6)
        .anyMatch(line -> line.contains("★★★★★") && line.contains("yours ×2"));
    assertThat(compared.fields()).hasSize(4);
    for (Reply.Field field : compared.fields()) {
      assertThat(field.text().lines()).hasSize(5).allMatch(line -> plain(line).length() <= 34);
      assertThat(field.text().lines().filter(line -> line.contains("**"))).hasSize(1);
      assertThat(field.text().lines().findFirst().orElseThrow()).contains("▰▰▰▰▰▰▰▰▰▰ **");
    }
  }

  private static String plain(String line) {
    return line.replaceAll("[`*]", "");
  }

  @Test
  void one_is_not_enough_to_compare() {
    assertThat(refused("compare", "first:umbral_1", "second:umbral_1")).contains("a second");
    assertThat(refused("compare", "first:umbral_1", "second:umbrall1"))
        .contains("umbrall1")
        .contains("Nearly so: umbral_1");
  }

  @Test
  void a_random_card_is_of_the_kind_that_was_asked_for() {
    Set<String> titles =
        IntStream.range(0, 12)
            .mapToObj(_ -> stage.types(ANA, "random", "element:abyssal").reply().title())
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());

    assertThat(titles).hasSizeGreaterThan(2).allMatch(title -> title.contains("abyssal_"));
  }

  @Test
  void the_longest_id_of_a_page_fits() {
    Asker asker = new Asker(new PlayerId(Long.MAX_VALUE), new PlayerName("a"), Locale.ENGLISH, 1);
    Set<Tier> all = IntStream.rangeClosed(1, 18).mapToObj(Tier::new).collect(Collectors.toSet());
    Search longest =
        new Search(
            "e".repeat(SearchQuery.LONGEST_TEXT),
            Optional.of(Element.RADIANT),
            all,
            SearchSort.HP,
            Whose.MISSING,
            50);
    SearchQuery query = new SearchQuery(longest, new Turn.First<>());
    EspritId esprit = new EspritId("e".repeat(EspritId.LONGEST));

    SearchQuery.PAGER
        .row(
            query.id("missing", "page", asker),
            new Page<>(List.of(esprit), true, true),
            key -> key,
            stage.voices.in(Locale.ENGLISH))
        .controls()
        .forEach(control ->
            assertThat(((Button) control).id().written().length())
                .isLessThanOrEqualTo(CustomId.MAX_LENGTH));
    assertThat(read(query.id("missing", "page", asker).arguments().getFirst(), longest.text()))
        .isEqualTo(longest);
  }

  @Test
  void what_stands_in_old_buttons_never_changes_its_meaning() {
    assertThat(read("00010", "a"))
        .isEqualTo(
            new Search(
                "a", Optional.of(Element.INFERNO), Set.of(), SearchSort.NAME, Whose.MISSING, 1));
    assertThat(read("4-1e5", ""))
        .isEqualTo(
            new Search(
                "",
                Optional.empty(),
                Set.of(new Tier(1), new Tier(3)),
                SearchSort.ATK,
                Whose.MISSING,
                50));
    for (String code : List.of("", "0-0a", "9-0a0", "0-000", "0-0a!", "0-!!0")) {
      assertThat(SearchQuery.turned(pressed(code, "a"), Whose.MISSING)).as(code).isEmpty();
    }
  }

  private static Search read(String code, String text) {
    return SearchQuery.turned(pressed(code, text), Whose.MISSING).orElseThrow().search();
  }

  private static Pressed pressed(String code, String text) {
    return new Pressed(List.of(code, text, "f"), List.of(), Map.of());
  }

  private String refused(String command, String... options) {
    Reply reply = stage.types(ANA, command, options).reply();
    assertThat(reply.isRefusal()).isTrue();
    return reply.text();
  }

  private static List<String> lines(Scene scene) {
    return scene.reply().text().lines().toList();
  }
}
