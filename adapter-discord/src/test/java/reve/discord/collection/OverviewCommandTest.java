package reve.discord.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.esprit.Element;
import reve.game.esprit.Stack;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;

class OverviewCommandTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("D17")
  void the_whole_is_told_in_words_and_numbers() {
    for (int tier = 1; tier <= 9; tier++) {
      Stack stack = Stack.fresh(TestRules.id(Element.VERDANT, tier), 1, NOON);
      stage.world.given(ANA).owns(stack.withStars(tier == 9 ? 3 : 0));
    }
    stage.world.given(ANA).hasGathered(9, 9, 5_000);

    Reply overview = stage.types(ANA, "overview").reply();

    // nine unique and copies, tiers 1 to 9 squared, three stars
    assertThat(overview.text()).contains("8%").contains("9 of 108").contains("182,400");
    assertThat(field(overview, "Elements"))
        .contains("VERDANT · 9/18 · Adept")
        .contains("UMBRAL · 0/18 · Beginner")
        .contains("Not of every element yet");
    assertThat(field(overview, "Stars")).isEqualTo("0★ 8 · 1★ 0 · 2★ 0 · 3★ 1 · 4★ 0 · 5★ 0");
    assertThat(field(overview, "Rarest").lines()).hasSize(5).first().asString().contains("★★★");
    assertThat(field(overview, "Next milestone")).contains("0 of");
  }

  @Test
  void an_empty_collection_has_nothing_rare() {
    stage.world.given(ANA);

    Scene overview = stage.reading(Locale.GERMAN).types(ANA, "overview");

    assertThat(overview.reply().text()).contains("▱▱▱▱▱▱▱▱▱▱ **0\u00a0%**");
    assertThat(overview.reply().fields())
        .extracting(Reply.Field::name)
        .containsExactly("Elemente", "Sterne", "Nächster Meilenstein");
    assertThat(stage.presses(ANA, overview.button("Neuesten")).reply().title())
        .hasValue("In 7 Tagen niemand Neues");
  }

  @Test
  void recent_days_come_page_by_page() {
    for (int tier = 1; tier <= 12; tier++) {
      Stack stack = Stack.fresh(TestRules.id(Element.INFERNO, tier), 1, NOON);
      Stack met = new Stack(stack.esprit(), 1, 0, 1, 0, false, NOON.minus(Duration.ofDays(tier)));
      stage.world.given(ANA).owns(met);
    }

    Scene week = stage.types(ANA, "recent");
    Scene month = stage.types(ANA, "recent", "days:30");
    Scene next = stage.presses(ANA, month.button("Next"));

    assertThat(lines(week)).hasSize(7).first().asString().contains("inferno_1*");
    assertThat(lines(month)).hasSize(10);
    assertThat(lines(next)).hasSize(2).last().asString().contains("inferno_12");
    assertThat(lines(stage.types(ANA, "recent", "days:1"))).hasSize(1);
    assertThat(stage.types(ANA, "recent", "days:31").reply().isRefusal()).isTrue();
    assertThat(stage.types(ANA, "recent", "days:0").reply().isRefusal()).isTrue();
  }

  private static List<String> lines(Scene scene) {
    return scene.reply().text().lines().toList();
  }

  private static String field(Reply reply, String name) {
    return reply.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
