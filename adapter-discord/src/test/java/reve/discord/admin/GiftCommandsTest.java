package reve.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.discord.stage.Stage.OWNER;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.discord.shared.Permission;
import reve.discord.shared.Reply;
import reve.discord.stage.Heard.Said;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.admin.PlayerReset;
import reve.game.esprit.Element;
import reve.game.esprit.Stack;
import reve.game.player.Player.Reserve;
import reve.game.skill.Skills;
import reve.game.summon.BannerRecords.BannerRecord;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRelics;
import reve.game.testworld.TestRules;

class GiftCommandsTest {
  private final Stage stage = new Stage().playerHas(Permission.MANAGE_SERVER);

  @BeforeEach
  void begin() {
    stage.world.given(ANA).holds(REVIES, 40);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Reply types(String command, String... options) {
    return stage.types(OWNER, command, options).reply();
  }

  @Test
  @Shows("G03")
  void a_gift_shows_before_and_after_to_the_owner_alone() {
    Reply told = types("admin give", "player:1", "what:revies", "amount:1000", "reason:thank you");

    assertThat(told.title()).hasValue("player1");
    assertThat(told.text()).contains("40 → **1,040**");
    assertThat(stage.world.held(ANA, REVIES)).isEqualTo(1_040);
  }

  @Test
  @Shows("G03")
  void taking_and_setting_show_it_too() {
    assertThat(types("admin remove", "player:1", "what:revies", "amount:100", "reason:oops").text())
        .contains("40 → **0**");
    assertThat(types("admin set", "player:1", "what:level", "amount:7", "reason:oops").text())
        .contains("**Level**: 1 → **7**");
    assertThat(types("admin give", "player:1", "what:xp", "amount:2000", "reason:oops").fields())
        .anySatisfy(field -> assertThat(field.text()).isEqualTo("8"));
  }

  @Test
  void an_owner_reads_german() {
    stage.reading(Locale.GERMAN);

    assertThat(types("admin set", "player:1", "what:cap", "amount:20", "reason:x").text())
        .contains("**Stufengrenze**: 10 → **20**");
  }

  @Test
  void what_cannot_be_is_explained() {
    assertThat(types("admin give", "player:1", "what:hats", "amount:1", "reason:x").text())
        .contains("“hats”")
        .contains("`xp`, `level`, `cap`");
    assertThat(types("admin give", "player:1", "what:xp", "amount:1000001", "reason:x").text())
        .contains("1,000,000");
    assertThat(types("admin give", "player:1", "what:xp", "amount:-1", "reason:x").text())
        .contains("“-1”");
    assertThat(
            types("admin give", "player:1", "what:xp", "amount:1", "reason:" + "x".repeat(201))
                .text())
        .contains("200 characters");
    assertThat(types("admin give", "player:99", "what:xp", "amount:1", "reason:x").text())
        .contains("<@99> does not play");
    assertThat(types("admin set", "player:1", "what:level", "amount:11", "reason:x").text())
        .contains("at most at level 10");
    assertThat(types("admin set", "player:1", "what:cap", "amount:11", "reason:x").text())
        .contains("10, 20, 30");
    assertThat(types("admin set", "player:1", "what:revies", "amount:40", "reason:x").text())
        .contains("40 already");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xp", "XP", "exp", "Experience", "EP", "Erfahrung"})
  void experience_is_understood_by_every_plain_word_for_it(String word) {
    assertThat(types("admin give", "player:1", "what:" + word, "amount:5", "reason:x").text())
        .contains("**Experience**: 0 → **5**");
  }

  @Test
  void other_things_are_understood_by_their_names_too() {
    assertThat(types("admin set", "player:1", "what:lvl", "amount:7", "reason:x").text())
        .contains("**Level**: 1 → **7**");
    assertThat(types("admin set", "player:1", "what:Level cap", "amount:20", "reason:x").text())
        .contains("**Level cap**: 10 → **20**");
    assertThat(types("admin give", "player:1", "what:Revies", "amount:2", "reason:x").text())
        .contains("40 → **42**");
  }

  @Test
  void a_word_that_is_nearly_right_is_answered_with_the_right_ones() {
    assertThat(types("admin give", "player:1", "what:revvies", "amount:5", "reason:x").text())
        .contains("Did you mean `revies`");
    assertThat(types("admin give", "player:1", "what:experiense", "amount:5", "reason:x").text())
        .contains("Did you mean `xp`");
  }

  @Test
  @Shows("G01")
  void an_owner_sees_what_is_left_learned_worn_achieved_and_nearly_forced() {
    stage
        .world
        .given(ANA)
        .owns(
            new Stack(id(Element.INFERNO, 1), 1, 0, 1, 0, false, NOON, List.of(TestRelics.SWORD)));
    stage.world.given(ANA).owns(id(Element.UMBRAL, 2), 1);
    stage.types(ANA, "team set", "leader:inferno_1", "support:umbral_2");
    stage.world.act(
        ANA,
        unit -> {
          stage.world.skills.save(ANA, new Skills.Allocation(3, 0, 2, 0, 1));
          stage.world.charges.save(ANA, new Reserve(2, NOON));
          stage.world.banners.save(
              ANA, Map.of(TestRules.STANDARD, new BannerRecord(17, LocalDate.EPOCH, 0)));
        });

    Reply seen = types("admin inspect", "player:1");

    assertThat(field(seen, "Team")).isEqualTo("👑 * inferno_1\n🤝 * umbral_2");
    assertThat(field(seen, "Left to spend"))
        .contains("200 of 103 energy")
        .contains("100 of 50 stamina")
        .contains("2 of 5 reve charges");
    assertThat(field(seen, "Skills"))
        .contains("Energy 3")
        .contains("Stamina 0")
        .contains("Attack 2")
        .contains("taken back once");
    assertThat(field(seen, "Collection")).contains("of 108 Esprits");
    assertThat(field(seen, "Achievements")).contains("0 points");
    assertThat(field(seen, "Pity")).contains("17 of ");
    assertThat(field(seen, "Relics worn")).startsWith("* inferno_1: ");
  }

  @Test
  void a_list_too_long_for_a_field_says_how_many_more_there_are() {
    List<String> things = Collections.nCopies(100, "one hundred and twenty crumbs");

    String told = InspectViews.fitting(things, " · ", stage.voices.in(Locale.ENGLISH));

    assertThat(told).hasSizeLessThan(1_024).endsWith(" · and 70 more");
    assertThat(InspectViews.fitting(things.subList(0, 30), " · ", stage.voices.in(Locale.ENGLISH)))
        .doesNotContain("more");
  }

  private static String field(Reply reply, String name) {
    return reply.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + name + " in " + reply))
        .text();
  }

  @Test
  @Shows("G04")
  void an_esprit_comes_with_stars() {
    Reply told =
        types(
            "admin esprit",
            "player:1",
            "esprit:umbral_3",
            "copies:12",
            "stars:2",
            "reason:lost in a fault");

    assertThat(told.text()).contains("no copy → **12 copies**").contains("★★");
    assertThat(types("admin esprit", "player:1", "esprit:umbral_3", "stars:6", "reason:x").text())
        .contains("6 stars");
    assertThat(
            types("admin esprit", "player:1", "esprit:umbral_3", "copies:1001", "reason:x").text())
        .contains("1,000");
  }

  @Test
  @Shows("G01")
  void an_owner_sees_all_that_a_player_has() {
    Reply seen = types("admin inspect", "player:1");

    assertThat(seen.text()).contains("<@1>").contains("Level 1 of 10");
    assertThat(seen.fields()).anySatisfy(field -> assertThat(field.text()).contains("40"));
    assertThat(types("admin inspect", "player:99").text()).contains("Nothing is stored");
  }

  @Test
  @Shows("G02")
  void everything_is_taken_after_two_confirmations() {
    Scene warning = stage.types(OWNER, "admin reset", "player:1");
    Scene form = stage.presses(OWNER, warning.button("Go on"));
    String sure = ((Said.Opened) form.heard().all().getFirst()).form().id().written();

    Reply wrong = stage.fills(OWNER, sure, Map.of("name", "player2", "reason", "cheated")).reply();
    assertThat(wrong.text()).contains("“player1”").contains("“player2”");
    assertThat(stage.world.held(ANA, REVIES)).isEqualTo(40);

    Reply done = stage.fills(OWNER, sure, Map.of("name", "player1", "reason", "cheated")).reply();
    assertThat(done.title()).hasValue("player1 begins anew");
    assertThat(stage.world.held(ANA, REVIES)).isZero();
    assertThat(stage.world.journal(ANA)).anyMatch(PlayerReset.class::isInstance);
    assertThat(stage.types(ANA, "profile").reply().text()).contains("/start");
  }
}
