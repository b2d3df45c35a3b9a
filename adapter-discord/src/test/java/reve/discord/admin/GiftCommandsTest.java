package reve.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.discord.stage.Stage.OWNER;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Permission;
import reve.discord.shared.Reply;
import reve.discord.stage.Heard.Said;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.admin.PlayerReset;
import reve.game.testworld.Shows;

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
        .contains("“hats”");
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
