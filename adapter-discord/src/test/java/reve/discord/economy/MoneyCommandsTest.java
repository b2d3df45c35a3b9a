package reve.discord.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Form;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Reply;
import reve.discord.stage.Heard.Said;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;

class MoneyCommandsTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void the_balance_is_private_exact_and_knows_every_currency() {
    stage.world.given(ANA).holds(REVIES, 1_234_567);

    Reply balance = stage.types(ANA, "balance").reply();

    assertThat(balance.isPrivate()).isTrue();
    assertThat(balance.text()).contains("1,234,567 revies").contains("0 erythl");
  }

  @Test
  void the_daily_gift_shows_what_it_brought_and_what_comes_next() {
    stage.world.given(ANA);

    Reply daily = stage.types(ANA, "daily").reply();

    assertThat(daily.title()).hasValue("Today's gift, the first");
    assertThat(daily.text()).contains("5,000 revies").contains("20 fayrite_shards");
    assertThat(daily.fields().getLast().text()).contains("<t:").contains("6 more days");
  }

  @Test
  void who_missed_a_day_is_told_kindly_that_the_row_begins_anew() {
    stage.world.given(ANA);
    stage.types(ANA, "daily");
    stage.world.clock.pass(Duration.ofDays(1));
    stage.types(ANA, "daily");
    stage.world.clock.pass(Duration.ofDays(3));

    Reply daily = stage.types(ANA, "daily").reply();

    assertThat(daily.title()).hasValue("Today's gift, the first of a new row");
    assertThat(daily.text()).contains("your 2 days in a row ended").contains("5,000 revies");
  }

  @Test
  void a_milestone_stands_by_itself() {
    stage.world.given(ANA);
    for (int day = 1; day < 7; day++) {
      stage.types(ANA, "daily");
      stage.world.clock.pass(Duration.ofDays(1));
    }

    Reply seventh = stage.types(ANA, "daily").reply();

    assertThat(seventh.title().orElseThrow()).contains("day 7 in a row");
    assertThat(seventh.fields().getFirst().text()).contains("70 erythl");
  }

  @Test
  void a_second_gift_on_one_day_says_when_the_next_one_comes() {
    stage.world.given(ANA);
    stage.types(ANA, "daily");

    Reply again = stage.types(ANA, "daily").reply();

    assertThat(again.isRefusal()).isTrue();
    assertThat(again.text()).contains("one day in a row").contains("<t:1772409600:R>");
  }

  @Test
  void crafting_all_shows_both_sides_and_leads_to_a_summon() {
    stage.world.given(ANA).holds(SHARDS, 105);

    Scene crafted = stage.types(ANA, "craft", "amount:all");

    assertThat(crafted.reply().title()).hasValue("You made * 10 fayrites");
    assertThat(crafted.reply().text()).contains("100 fayrite_shards").contains("5 fayrite_shards");
    Scene summoned = stage.presses(ANA, crafted.button("Summon 10"));
    assertThat(summoned.reply().title().orElseThrow()).contains("10 dreams answer");
    assertThat(stage.world.held(ANA, FAYRITES)).isZero();
  }

  @Test
  void crafting_too_many_says_what_is_possible_and_offers_it() {
    stage.world.given(ANA).holds(SHARDS, 25);

    Scene refused = stage.types(ANA, "craft", "amount:5");

    assertThat(refused.reply().text())
        .contains("takes * 50")
        .contains("have * 25")
        .contains("2 are possible");
    stage.presses(ANA, refused.button("Craft"));
    assertThat(stage.world.held(ANA, FAYRITES)).isEqualTo(2);
  }

  @Test
  void an_amount_that_is_none_is_refused_before_anything_is_read() {
    for (String amount : List.of("-4", "0", "1000000001", "99999999999999999999", "x", "1.5")) {
      Reply refused = stage.types(ANA, "craft", "amount:" + amount).reply();

      assertThat(refused.text()).contains("“" + amount + "”").contains("1,000,000,000");
    }
  }

  @Test
  void a_form_asks_for_the_amount() {
    stage.world.given(ANA).holds(SHARDS, 90);
    Scene asked = stage.presses(ANA, stage.types(ANA, "balance").button("Craft some"));
    Form form = ((Said.Opened) asked.heard().all().getFirst()).form();

    Scene crafted = stage.fills(ANA, form.id().written(), Map.of("amount", "5"));

    assertThat(crafted.reply().title()).hasValue("You made * 5 fayrites");
  }

  @Test
  void amounts_are_suggested_while_typing() {
    assertThat(stage.suggestions(ANA, "craft", "amount", "a"))
        .containsExactly(new Suggestion("all", "all that the shards allow"));
  }

  @Test
  void the_history_pages_through_every_change_newest_first() {
    stage.world.given(ANA);
    for (int amount = 1; amount <= 25; amount++) {
      stage.world.given(ANA).holds(REVIES, amount);
    }

    Scene first = stage.types(ANA, "history");
    Scene second = stage.presses(ANA, first.button("Next"));

    assertThat(lines(first)).hasSize(20).first().asString().contains("→ 25 · starter package");
    assertThat(lines(second)).hasSize(5).last().asString().contains("→ 1 ");
    assertThat(stage.presses(ANA, second.button("First")).reply().text())
        .isEqualTo(first.reply().text());
    assertThat(stage.presses(ANA, first.button("Last")).reply().text()).contains("→ 1 ");
  }

  @Test
  void the_history_of_one_currency_stays_so_from_page_to_page() {
    stage.world.given(ANA).holds(SHARDS, 5);
    for (int amount = 1; amount <= 25; amount++) {
      stage.world.given(ANA).holds(REVIES, amount);
    }

    Scene chosen = stage.chooses(ANA, stage.types(ANA, "history").select(), "revies");
    Scene last = stage.presses(ANA, chosen.button("Last"));
    Scene shards = stage.types(ANA, "history", "currency:fayrite_shards");

    assertThat(chosen.heard().all().getFirst()).isInstanceOf(Said.Updated.class);
    assertThat(lines(last)).noneMatch(line -> line.contains("→ 5 ") && line.contains("+5"));
    assertThat(lines(shards)).hasSize(1);
    assertThat(lines(stage.chooses(ANA, chosen.select(), "-"))).hasSize(20);
  }

  @Test
  void a_history_without_anything_says_how_to_begin() {
    stage.world.given(ANA);

    assertThat(stage.types(ANA, "history").reply().text()).contains("/daily");
    assertThat(stage.types(ANA, "history", "currency:gold").reply().text()).contains("“gold”");
  }

  @Test
  void nobody_turns_the_pages_of_somebody_else() {
    stage.world.given(ANA);
    stage.world.given(BEN);
    String select = stage.types(ANA, "history").select();

    assertThat(stage.chooses(BEN, select, "revies").reply().text()).contains("<@1>");
  }

  @Test
  void a_german_reader_reads_german_numbers() {
    stage.world.given(ANA).holds(REVIES, 1_234);

    assertThat(stage.reading(Locale.GERMAN).types(ANA, "balance").reply().text())
        .contains("1.234 revies");
  }

  private static List<String> lines(Scene scene) {
    return scene.reply().text().lines().toList();
  }
}
