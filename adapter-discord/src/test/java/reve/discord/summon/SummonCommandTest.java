package reve.discord.summon;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.World.ANA;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.economy.Amount;
import reve.game.economy.Price;
import reve.game.summon.Banner;
import reve.game.summon.SummonRules;

class SummonCommandTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void ten_pulls_are_one_public_message_with_one_picture() {
    stage.world.given(ANA).holds(FAYRITES, 11);

    Scene scene = stage.types(ANA, "summon", "banner:standard", "count:10");
    Reply reply = scene.reply();

    assertThat(reply.isPrivate()).isFalse();
    assertThat(reply.title()).hasValue("* standard: 10 dreams answer");
    assertThat(reply.text().lines()).hasSize(10).anyMatch(line -> line.endsWith("**NEW**"));
    assertThat(scene.message().picture().orElseThrow().alternative()).startsWith("10 cards: ");
    assertThat(reply.fields().getFirst().text()).endsWith(" of 100");
    assertThat(reply.fields().get(1).text()).isEqualTo("* 1 fayrites");
  }

  @Test
  void an_esprit_drawn_twice_is_new_once() {
    stage.world.given(ANA).holds(FAYRITES, 10);

    List<String> lines = stage.types(ANA, "summon", "count:10").reply().text().lines().toList();

    long different = lines.stream().map(line -> line.split(" · ", 2)[0]).distinct().count();
    assertThat(different).isLessThan(10);
    assertThat(lines.stream().filter(line -> line.endsWith("**NEW**")).count())
        .isEqualTo(different);
  }

  @Test
  void without_options_one_is_called_from_the_first_banner() {
    stage.world.given(ANA).holds(FAYRITES, 1);

    assertThat(stage.types(ANA, "summon").reply().title()).hasValue("* standard: a dream answers");
  }

  @Test
  void again_pays_and_pulls_once_however_often_it_is_pressed() {
    stage.world.given(ANA).holds(FAYRITES, 3);
    String again = stage.types(ANA, "summon").button("Again");

    Scene first = stage.presses(ANA, again);
    Scene second = stage.presses(ANA, again);

    assertThat(stage.world.held(ANA, FAYRITES)).isEqualTo(1);
    assertThat(second.reply().text()).isEqualTo(first.reply().text());
    stage.presses(ANA, first.button("Again"));
    assertThat(stage.world.held(ANA, FAYRITES)).isZero();
  }

  @Test
  void again_is_offered_only_to_those_who_can_pay() {
    stage.world.given(ANA).holds(FAYRITES, 1);

    Scene last = stage.types(ANA, "summon");

    assertThat(last.controls().map(Object::toString)).noneMatch(each -> each.contains("Again"));
  }

  @Test
  void a_button_with_an_old_price_asks_anew() {
    stage.world.given(ANA).holds(FAYRITES, 11);
    String again = stage.types(ANA, "summon").button("Again");
    priceStandardAt(5);

    Scene asked = stage.presses(ANA, again);

    assertThat(asked.reply().text()).contains("price has changed");
    assertThat(stage.world.held(ANA, FAYRITES)).isEqualTo(10);
    stage.presses(ANA, asked.button("Again: * 5"));
    assertThat(stage.world.held(ANA, FAYRITES)).isEqualTo(5);
  }

  private void priceStandardAt(long fayrites) {
    SummonRules rules = stage.world.rulebooks.inForce().of(SummonRules.class);
    stage.world.enforce(
        new SummonRules(
            rules.pity(),
            rules.banners().stream()
                .map(banner ->
                    banner.id().value().equals("standard")
                        ? new Banner(
                            banner.id(),
                            banner.names(),
                            banner.description(),
                            banner.emoji(),
                            banner.pity(),
                            Price.of(FAYRITES, new Amount(fayrites)),
                            banner.counts(),
                            banner.weights(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())
                        : banner)
                .toList()));
  }

  @Test
  void too_little_says_what_it_costs_what_is_there_and_what_to_do() {
    stage.world.given(ANA).holds(FAYRITES, 9);

    Reply refused = stage.types(ANA, "summon", "count:10").reply();

    assertThat(refused.isPrivate()).isTrue();
    assertThat(refused.text())
        .contains("costs * 10 fayrites")
        .contains("have * 9 fayrites")
        .contains("/daily");
  }

  @Test
  void what_cannot_be_crafted_is_not_said_to_be() {
    stage.world.given(ANA).holds(ERYTHL, 9);

    assertThat(stage.types(ANA, "summon", "banner:premium").reply().text())
        .contains("costs * 25 erythl")
        .doesNotContain("/craft");
  }

  @Test
  void a_free_summon_is_one_press_from_the_daily_gift() {
    stage.world.given(ANA);

    Scene free = stage.presses(ANA, stage.types(ANA, "daily").button("for nothing"));

    assertThat(free.reply().title()).hasValue("* daily: a dream answers");
    assertThat(free.reply().fields()).hasSize(1);
    assertThat(free.button("Collection")).isNotEmpty();
  }

  @Test
  void the_daily_banner_gives_one_a_day() {
    stage.world.given(ANA);
    stage.types(ANA, "summon", "banner:daily");

    assertThat(stage.types(ANA, "summon", "banner:daily").reply().text())
        .contains("one pull a day")
        .contains("today's are used up");
  }

  @Test
  void a_count_that_the_banner_does_not_know_is_refused() {
    stage.world.given(ANA).holds(ERYTHL, 1_000);

    assertThat(stage.types(ANA, "summon", "banner:premium", "count:-5").reply().text())
        .contains("1 or 10 at once, not -5");
    assertThat(stage.types(ANA, "summon", "count:99999999999").reply().text())
        .contains("“99999999999”");
  }

  @Test
  void a_banner_that_is_not_there_is_closed() {
    stage.world.given(ANA);

    assertThat(stage.types(ANA, "summon", "banner:spring").reply().text())
        .contains("spring is closed");
  }

  @Test
  void the_best_can_be_locked_and_any_looked_at() {
    stage.world.given(ANA).holds(FAYRITES, 10);
    Scene summoned = stage.types(ANA, "summon", "count:10");

    Scene locked = stage.presses(ANA, summoned.button("Lock"));
    Scene card = stage.presses(ANA, locked.button("Look at it"));

    assertThat(locked.reply().title().orElseThrow()).endsWith("is locked");
    assertThat(locked.reply().isPrivate()).isTrue();
    assertThat(card.reply().footer().orElseThrow()).startsWith("🔒");
    String first =
        stage.world.journal(ANA).isEmpty() ? "" : card.reply().title().orElseThrow().substring(2);
    assertThat(stage.chooses(ANA, summoned.select(), first).reply().title())
        .isEqualTo(card.reply().title());
  }

  @Test
  void the_odds_are_the_weights_that_are_drawn() {
    stage.world.given(ANA).holds(FAYRITES, 10);

    Reply odds = stage.types(ANA, "odds").reply();

    assertThat(odds.fields()).hasSize(3);
    assertThat(odds.fields().getFirst().text()).contains("39.95%").contains("0.05%");
    assertThat(odds.fields().get(1).text()).contains("Left today: 30");
    assertThat(odds.text()).contains("at 100").contains("Tier 6 or * Tier 7");
  }
}
