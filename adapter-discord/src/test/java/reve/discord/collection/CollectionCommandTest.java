package reve.discord.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.CustomId;
import reve.discord.shared.Pressed;
import reve.discord.stage.Heard.Said;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.discord.text.Voice;
import reve.game.collection.CollectionFilter;
import reve.game.collection.CollectionIndex.Key;
import reve.game.collection.CollectionSort;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.player.PlayerName;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.testworld.TestRules;

class CollectionCommandTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  private void ownsTwelve() {
    for (int tier = 1; tier <= 12; tier++) {
      stage.world.given(ANA).owns(TestRules.id(Element.INFERNO, tier), tier);
    }
  }

  @Test
  void the_highest_tiers_come_first_and_the_next_page_goes_on() {
    ownsTwelve();

    Scene first = stage.types(ANA, "collection");
    Scene second = stage.presses(ANA, first.button("Next"));

    assertThat(first.reply().isPrivate()).isFalse();
    assertThat(lines(first)).hasSize(10).first().asString().contains("inferno_12").contains("×12");
    assertThat(second.heard().all().getFirst()).isInstanceOf(Said.Updated.class);
    assertThat(lines(second)).hasSize(2).last().asString().contains("inferno_1*");
    assertThat(lines(stage.presses(ANA, second.button("Previous")))).isEqualTo(lines(first));
  }

  @Test
  void order_and_filters_stay_from_page_to_page() {
    ownsTwelve();
    stage.world.given(ANA).owns(TestRules.id(Element.RADIANT, 1), 50).hasGathered(13, 128, 5_000);

    Scene byCopies = stage.chooses(ANA, stage.types(ANA, "collection").select(0), "copies");
    Scene inferno = stage.chooses(ANA, byCopies.select(1), "inferno");
    Scene last = stage.presses(ANA, inferno.button("Last"));

    assertThat(lines(byCopies)).first().asString().contains("radiant_1");
    assertThat(lines(inferno)).first().asString().contains("inferno_12");
    assertThat(lines(last)).hasSize(2).last().asString().contains("inferno_1*");
    assertThat(byCopies.reply().footer()).hasValue("13 of 108 · 128 copies · power 5,000");
    assertThat(inferno.reply().footer()).hasValue("In all: 13 of 108 · 128 copies · power 5,000");
    Scene tier = stage.chooses(ANA, last.select(2), "3");
    assertThat(lines(tier)).singleElement().asString().contains("inferno_3");
    assertThat(lines(stage.chooses(ANA, tier.select(2), "-"))).hasSize(10);
  }

  @Test
  void options_sort_and_filter_from_the_start() {
    ownsTwelve();

    assertThat(lines(stage.types(ANA, "collection", "sort:tier_up", "element:inferno", "tier:4")))
        .singleElement()
        .asString()
        .contains("inferno_4");
    assertThat(stage.types(ANA, "collection", "tier:99").reply().text()).contains("“99”");
    assertThat(stage.types(ANA, "collection", "sort:luck").reply().text()).contains("“luck”");
  }

  @Test
  void an_empty_collection_leads_to_a_summon() {
    stage.world.given(ANA);

    assertThat(stage.types(ANA, "collection").reply().text()).contains("/summon");
    assertThat(stage.types(ANA, "collection", "tier:4").reply().text()).contains("of that kind");
  }

  @Test
  void a_button_made_before_a_restart_still_works() {
    ownsTwelve();
    String next = stage.types(ANA, "collection").button("Next");
    try (Stage restarted = new Stage()) {
      for (int tier = 1; tier <= 12; tier++) {
        restarted.world.given(ANA).owns(TestRules.id(Element.INFERNO, tier), tier);
      }

      assertThat(lines(restarted.presses(ANA, next))).hasSize(2);
    }
  }

  @Test
  void a_button_of_another_making_is_answered_kindly() {
    stage.world.given(ANA);
    for (String written :
        List.of(
            "",
            "zzz",
            "1:collection:page:1::0--:q",
            "1:nothing:page:1:",
            "1:collection:gone:1::")) {
      assertThat(stage.presses(ANA, written).reply().text()).contains("another time");
    }
  }

  @Test
  void the_longest_id_of_a_page_fits() {
    Asker asker = new Asker(new PlayerId(Long.MAX_VALUE), new PlayerName("a"), Locale.ENGLISH, 1);
    CollectionQuery query =
        new CollectionQuery(
            CollectionSort.POWER,
            new CollectionFilter(Optional.of(new Tier(18)), Optional.of(Element.RADIANT)),
            new Turn.First<>());
    Voice voice = stage.voices.in(Locale.ENGLISH);
    Key longest = new Key(Long.MAX_VALUE, new EspritId("e".repeat(EspritId.LONGEST)));

    StackPager.PAGER
        .row(
            query.id("element", asker), new Page<>(List.of(longest), true, true), key -> key, voice)
        .controls()
        .forEach(control ->
            assertThat(((Button) control).id().written().length())
                .isLessThanOrEqualTo(CustomId.MAX_LENGTH));
  }

  @Test
  void what_stands_in_old_buttons_never_changes_its_meaning() {
    assertThat(turned("0--", "f").sort()).isEqualTo(CollectionSort.TIER_DESCENDING);
    assertThat(turned("4--", "f").sort()).isEqualTo(CollectionSort.POWER);
    assertThat(turned("a--", "f").sort()).isEqualTo(CollectionSort.NEWEST);
    assertThat(turned("0i5", "f").filter())
        .isEqualTo(new CollectionFilter(Optional.of(new Tier(18)), Optional.of(Element.RADIANT)));
    assertThat(turned("0--", "a2s.ember").turn())
        .isEqualTo(new Turn.After<>(new Key(100, new EspritId("ember"))));
  }

  private static CollectionQuery turned(String code, String turn) {
    return CollectionQuery.turned(new Pressed(List.of(code, turn), List.of(), Map.of()))
        .orElseThrow();
  }

  private static List<String> lines(Scene scene) {
    return scene.reply().text().lines().toList();
  }
}
