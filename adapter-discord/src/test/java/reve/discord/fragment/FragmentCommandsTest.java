package reve.discord.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.LARGE_BUNDLE;
import static reve.game.testworld.TestRules.SMALL_BUNDLE;
import static reve.game.testworld.World.ANA;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.fragment.Fragments;
import reve.game.item.ItemId;
import reve.game.testworld.Given;
import reve.game.testworld.Shows;

class FragmentCommandsTest {
  private static final ItemId TIER_3 = Fragments.of(new Tier(3));
  private static final ItemId UMBRAL = Fragments.of(Element.UMBRAL);

  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  private Given ana() {
    return stage.world.given(ANA, ENLIGHTENED, 1);
  }

  @Test
  @Shows("C08")
  void crafting_shows_what_came_and_what_it_took() {
    ana().has(TIER_3, 250).has(UMBRAL, 120);

    Scene two = stage.types(ANA, "fragment craft", "tier:3", "element:umbral", "quantity:2");
    Scene one = stage.presses(ANA, two.button("Craft"));

    assertThat(two.reply().title()).hasValue("2 dreams pieced together");
    assertThat(two.reply().text()).isEqualTo("2 × * umbral_3 · **NEW**");
    assertThat(two.reply().fields().getFirst().text())
        .isEqualTo("* 80 umbral_fragment\n* 160 tier_3_fragment");
    assertThat(two.reply().fields().get(1).text())
        .isEqualTo("* 40 umbral_fragment\n* 90 tier_3_fragment");
    assertThat(one.reply().title()).hasValue("A dream pieced together");
    assertThat(one.reply().text()).isEqualTo("1 × * umbral_3");
    assertThat(one.controls().map(Object::toString)).noneMatch(each -> each.contains("Craft"));
  }

  @Test
  void too_few_are_told_with_what_it_takes_and_what_is_there() {
    ana().has(TIER_3, 79);

    Scene refused = stage.types(ANA, "fragment craft", "tier:3", "element:umbral");

    assertThat(refused.reply().isRefusal()).isTrue();
    assertThat(refused.reply().text())
        .isEqualTo(
            """
            That takes
            * 40 umbral_fragment
            * 80 tier_3_fragment
            and you have
            * 0 umbral_fragment
            * 79 tier_3_fragment\
            """);
    assertThat(stage.presses(ANA, refused.button("Fragments")).reply().text())
        .startsWith("There is not enough");
  }

  @Test
  void a_second_press_of_one_button_crafts_no_second_time() {
    ana().has(TIER_3, 240).has(UMBRAL, 120);
    String button = stage.types(ANA, "fragment list").button("Craft Tier 3");

    stage.presses(ANA, button);
    stage.presses(ANA, button);

    assertThat(stage.world.belongings(ANA).items()).containsEntry(TIER_3, 160L);
  }

  @Test
  void numbers_that_make_no_sense_are_told() {
    ana().has(SMALL_BUNDLE, 1);

    assertThat(
            stage
                .types(ANA, "fragment craft", "tier:3", "element:umbral", "quantity:101")
                .reply()
                .text())
        .isEqualTo("101 at once are too many: 100 is the most.");
    assertThat(
            stage
                .types(ANA, "fragment craft", "tier:3", "element:umbral", "quantity:0")
                .reply()
                .text())
        .startsWith("“0” is no number");
    assertThat(stage.types(ANA, "fragment craft", "tier:19", "element:umbral").reply().isRefusal())
        .isTrue();
    assertThat(stage.types(ANA, "fragment craft", "tier:1", "element:fog").reply().text())
        .contains("fog");
    assertThat(
            stage
                .types(ANA, "fragment open", "bundle:small_fragment_bundle", "count:101")
                .reply()
                .text())
        .isEqualTo("101 at once are too many: 100 is the most.");
    assertThat(
            stage
                .types(ANA, "fragment open", "bundle:small_fragment_bundle", "count:many")
                .reply()
                .text())
        .startsWith("“many” is no number");
  }

  @Test
  void a_bundle_opens_into_fragments_and_leads_on() {
    ana().has(LARGE_BUNDLE, 3);

    Scene two = stage.types(ANA, "fragment open", "bundle:large_fragment_bundle", "count:2");
    Scene last = stage.presses(ANA, two.button("Open a large_fragment_bundle"));

    assertThat(two.reply().title()).hasValue("You opened * 2 large_fragment_bundle");
    assertThat(two.reply().text().lines()).hasSize(9).first().asString().contains("tier_4");
    assertThat(two.reply().footer()).hasValue("One is left");
    assertThat(last.reply().footer()).hasValue("None is left");
    assertThat(last.controls().map(Object::toString)).noneMatch(each -> each.contains("Open a"));
    assertThat(stage.types(ANA, "fragment open", "bundle:large_fragment_bundle").reply().text())
        .isEqualTo("You have * 0 large_fragment_bundle, not 1.");
    assertThat(stage.types(ANA, "fragment open", "bundle:vivid_echo").reply().text())
        .isEqualTo("“vivid\\_echo” is no bundle.");
  }

  @Test
  @Shows("C08")
  void the_list_shows_all_that_is_held_and_what_it_is_enough_for() {
    ana()
        .has(TIER_3, 170)
        .has(Fragments.of(new Tier(1)), 60)
        .has(UMBRAL, 200)
        .has(Fragments.of(Element.INFERNO), 30)
        .has(SMALL_BUNDLE, 2);

    Scene list = stage.types(ANA, "fragment list");
    Reply opened = stage.presses(ANA, list.button("Open a small_fragment_bundle")).reply();

    assertThat(list.reply().text().lines())
        .containsExactly(
            "That is enough for one Esprit or more:", "* Tier 3 · * ×2", "* Tier 1 · * ×1  * ×1");
    assertThat(list.reply().fields())
        .extracting("name")
        .containsExactly("Of tiers", "Of elements", "Bundles");
    assertThat(list.reply().fields().getFirst().text()).isEqualTo("* Tier 1 · 60\n* Tier 3 · 170");
    assertThat(list.reply().fields().get(1).text()).isEqualTo("* INFERNO · 30\n* UMBRAL · 200");
    assertThat(list.reply().fields().get(2).text()).isEqualTo("* 2 small_fragment_bundle");
    assertThat(list.reply().footer())
        .hasValue("An Esprit takes 50 + 10 × tier of its tier and 25 + 5 × tier of its element");
    assertThat(opened.footer()).hasValue("One is left");
  }

  @Test
  void whoever_has_everything_is_shown_it_in_one_message() {
    for (int tier = 1; tier <= Tier.HIGHEST; tier++) {
      ana().has(Fragments.of(new Tier(tier)), 1_000_000_000);
    }
    for (Element element : Element.values()) {
      ana().has(Fragments.of(element), 1_000_000_000);
    }

    Scene list = stage.types(ANA, "fragment list");

    assertThat(list.reply().text().lines()).hasSize(19);
    assertThat(list.reply().text().length()).isLessThan(4_096);
    assertThat(list.reply().fields().getFirst().text().length()).isLessThan(1_024);
    assertThat(stage.presses(ANA, list.button("Craft Tier 18")).reply().isRefusal()).isFalse();
  }

  @Test
  void it_speaks_german_too() {
    stage.reading(Locale.GERMAN);
    ana().has(TIER_3, 80).has(UMBRAL, 40).has(SMALL_BUNDLE, 1);

    assertThat(stage.types(ANA, "fragment list").reply().text()).startsWith("Das reicht");
    assertThat(stage.types(ANA, "fragment craft", "tier:3", "element:umbral").reply().title())
        .hasValue("Ein Traum, zusammengesetzt");
    assertThat(stage.types(ANA, "fragment open", "bundle:small_fragment_bundle").reply().footer())
        .hasValue("Keins ist übrig");
  }
}
