package reve.discord.esprit;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.STONE;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.stage.Heard.Said;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.fragment.Fragments;
import reve.game.shared.LimitRules;
import reve.game.shared.LocalText;
import reve.game.shared.RateLimits.Limit;
import reve.game.testworld.TestRules;

class EspritCommandTest {
  private static final EspritId EMBER = TestRules.id(Element.INFERNO, 3);

  private final Stage stage = new Stage(Stage.unhurried(Set.of(), true));

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void an_owned_esprit_shows_what_its_player_made_of_it() {
    stage.world.given(ANA).owns(EMBER, 3);

    Scene card = stage.types(ANA, "esprit", "name:INFERNO_3");

    assertThat(card.reply().isPrivate()).isTrue();
    assertThat(card.reply().fields().getFirst().text()).isEqualTo("3");
    assertThat(card.message().picture().orElseThrow().alternative())
        .isEqualTo("The card of inferno_3: Tier 3, INFERNO. Attack 150 · defence 60 · health 90");
    assertThat(card.reply().text()).contains("\nAttack 150 · defence 60 · health 90\n");
  }

  @Test
  void the_next_acts_are_one_press_away() {
    stage.world.given(ANA).owns(EMBER, 3).holds(TestRules.VIRELITE, 100);

    Scene card = stage.types(ANA, "esprit", "name:inferno_3");

    assertThat(stage.presses(ANA, card.button("Awaken")).reply().title())
        .hasValue("* inferno_3 → ★☆☆☆☆");
    assertThat(stage.presses(ANA, card.button("Train")).reply().title())
        .hasValue("* inferno_3 is now level 2");
    assertThat(stage.presses(ANA, card.button("Fuse two")).reply().text())
        .contains("you have * 0 revies");
  }

  @Test
  void one_that_nobody_owns_can_be_looked_at_but_not_locked() {
    stage.world.given(ANA);

    Scene card = stage.types(ANA, "esprit", "name:inferno_3");

    assertThat(card.reply().footer()).hasValue("You have not met. Not yet.");
    assertThat(card.controls().map(Object::toString)).noneMatch(each -> each.contains("lock"));
  }

  @Test
  void a_name_that_nobody_has_is_refused_kindly() {
    assertThat(stage.types(ANA, "esprit", "name:Robert'); DROP TABLE").reply().text())
        .contains("“Robert'); DROP TABLE”");
  }

  @Test
  void locking_and_unlocking_change_the_card_in_place() {
    stage.world.given(ANA).owns(EMBER, 1);
    Scene card = stage.types(ANA, "esprit", "name:inferno_3");

    Scene locked = stage.presses(ANA, card.button("Lock"));

    assertThat(locked.heard().all().getFirst()).isInstanceOf(Said.Updated.class);
    assertThat(stage.world.stack(ANA, EMBER).orElseThrow().locked()).isTrue();
    stage.presses(ANA, locked.button("Unlock"));
    assertThat(stage.world.stack(ANA, EMBER).orElseThrow().locked()).isFalse();
    stage.presses(ANA, card.button("Lock"));
    assertThat(stage.world.stack(ANA, EMBER).orElseThrow().locked()).isTrue();
  }

  @Test
  void a_lock_of_an_esprit_that_is_not_in_the_catalogue_is_outdated() {
    stage.world.given(ANA).owns(EMBER, 1);
    String lock = stage.types(ANA, "esprit", "name:inferno_3").button("Lock");

    Scene pressed = stage.presses(ANA, lock.replace("inferno_3", "inferno_404"));

    assertThat(pressed.reply().isRefusal()).isTrue();
    assertThat(pressed.reply().text()).contains("no longer works");
  }

  @Test
  void showing_it_to_everyone_has_a_limit_of_its_own() {
    stage.world.given(ANA).owns(EMBER, 1);
    stage.world.enforce(
        new LimitRules(
            Map.of(LimitRules.GENERAL, new Limit(20, 60), "showcase", new Limit(1, 300)),
            new Limit(3_000, 60)));
    String show = stage.types(ANA, "esprit", "name:inferno_3").button("Show");

    Scene shown = stage.presses(ANA, show);

    assertThat(shown.reply().isPrivate()).isFalse();
    assertThat(stage.presses(ANA, show).reply().text()).contains("300 seconds");
    assertThat(stage.types(ANA, "esprit", "name:inferno_3").reply().isRefusal()).isFalse();
    assertThat(stage.presses(BEN, shown.button("Lock")).reply().text()).contains("<@1>");
  }

  @Test
  void names_are_suggested_while_typing() {
    assertThat(stage.suggests(ANA, "esprit", "name", "radiant_1"))
        .hasSize(10)
        .startsWith("radiant_1");
  }

  @Test
  void a_card_offers_a_star_only_where_it_can_be_had() {
    assertThat(card(new Stack(EMBER, 1, 0, 1, 0, false, NOON)).isOffered("Awaken")).isFalse();
    assertThat(card(new Stack(EMBER, 2, 0, 1, 0, false, NOON)).isOffered("Awaken")).isTrue();
    assertThat(card(new Stack(EMBER, 9, 5, 1, 0, false, NOON)).isOffered("Awaken")).isFalse();
    stage.world.given(ANA).has(STONE, 1);
    assertThat(card(new Stack(EMBER, 1, 0, 1, 0, false, NOON)).isOffered("Awaken")).isTrue();
    assertThat(card(new Stack(EMBER, 1, 1, 1, 0, false, NOON)).isOffered("Awaken")).isFalse();
    stage.world.given(ANA).has(Fragments.AWAKENING, 16);
    assertThat(card(new Stack(EMBER, 1, 1, 1, 0, false, NOON)).isOffered("Awaken")).isTrue();
  }

  @Test
  void a_card_offers_to_fuse_two_only_where_two_can_go() {
    EspritId highest = TestRules.id(Element.UMBRAL, 18);

    assertThat(card(Stack.fresh(EMBER, 1, NOON)).isOffered("Fuse two")).isFalse();
    assertThat(card(Stack.fresh(EMBER, 2, NOON)).isOffered("Fuse two")).isTrue();
    assertThat(card(Stack.fresh(highest, 9, NOON)).isOffered("Fuse two")).isFalse();
    stage.types(ANA, "team set", "leader:inferno_3");
    assertThat(card(Stack.fresh(EMBER, 2, NOON)).isOffered("Fuse two")).isFalse();
    assertThat(card(Stack.fresh(EMBER, 3, NOON)).isOffered("Fuse two")).isTrue();
    assertThat(card(Stack.fresh(EMBER, 3, NOON).lockedAs(true)).isOffered("Fuse two")).isFalse();
  }

  @Test
  void a_card_offers_no_training_at_the_highest_level_of_its_tier() {
    assertThat(card(new Stack(EMBER, 1, 0, 99, 4, false, NOON)).isOffered("Train")).isTrue();
    assertThat(card(new Stack(EMBER, 1, 0, 100, 4, false, NOON)).isOffered("Train")).isFalse();
  }

  private Scene card(Stack stack) {
    stage.world.given(ANA).owns(stack);
    return stage.types(ANA, "esprit", "name:" + stack.esprit().value());
  }

  @Test
  void who_is_nearly_called_so_is_named_in_the_readers_language_whatever_language_is_near() {
    Esprit moth = TestRules.esprit(Element.INFERNO, 3);
    stage.world.enforce(
        new Catalogue(
            TestRules.elements(),
            TestRules.tiers(),
            TestRules.growth(),
            List.of(
                new Esprit(
                    moth.id(),
                    moth.element(),
                    moth.tier(),
                    new LocalText(Map.of("en", "Ember Moth", "de", "Glutmotte")),
                    moth.description(),
                    moth.art(),
                    moth.base(),
                    false))));
    stage.world.given(ANA);

    assertThat(stage.types(ANA, "esprit", "name:Glutmote").reply().text())
        .contains("Nearly so: Ember Moth.");
    stage.reading(Locale.GERMAN);
    assertThat(stage.types(ANA, "esprit", "name:Ember Mot").reply().text()).contains("Glutmotte");
  }

  @Test
  void who_was_not_met_is_found_by_ways_that_there_are() {
    stage.world.given(ANA);

    assertThat(sources("inferno_3").lines())
        .containsExactly(
            "`/summon` from * standard, * premium, and * daily",
            "`/reve pull`",
            "In * faded_echo",
            "In * vivid_echo",
            "In * inferno_echo",
            "`/fuse` two of * Tier 2",
            "`/fragment craft` of * 40 inferno_fragment and * 80 tier_3_fragment: one of its kind");
    assertThat(sources("umbral_18").lines())
        .containsExactly(
            "`/fuse` two of * Tier 17",
            "`/fragment craft` of * 115 umbral_fragment and * 230 tier_18_fragment: one of its kind");
    assertThat(sources("umbral_9")).contains("`/reve pull` from your level 72 on");
    assertThat(sources("umbral_1")).doesNotContain("/fuse");
  }

  @Test
  void only_ways_that_lead_to_whom_one_has_not_met_have_a_button() {
    stage.world.given(ANA);
    Scene low = stage.types(ANA, "esprit", "name:inferno_3");
    Scene high = stage.types(ANA, "esprit", "name:umbral_18");

    assertThat(low.controls()).hasSize(5);
    assertThat(stage.presses(ANA, low.button("Odds")).reply().isRefusal()).isFalse();
    assertThat(stage.presses(ANA, high.button("Fusion")).reply().isRefusal()).isFalse();
    assertThat(high.controls().map(Object::toString)).noneMatch(each -> each.contains("Odds"));
  }

  private String sources(String name) {
    return stage.types(ANA, "esprit", "name:" + name).reply().fields().getFirst().text();
  }
}
