package reve.discord.team;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Asker;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.esprit.Element;
import reve.game.esprit.Stack;
import reve.game.player.PlayerName;
import reve.game.team.TeamOutcome.TeamSet;
import reve.game.testworld.Shows;

class TeamCommandsTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("D11")
  void a_team_shows_its_members_and_offers_the_strongest() {
    stage
        .world
        .given(ANA)
        .owns(id(Element.INFERNO, 1), 1)
        .owns(id(Element.TEMPEST, 4), 1)
        .owns(id(Element.UMBRAL, 2), 1);

    Scene team = stage.types(ANA, "team view");
    Reply better = stage.presses(ANA, team.button("Take the strongest")).reply();

    assertThat(team.reply().text()).contains("👑 *** inferno_1**");
    assertThat(team.reply().fields().getFirst().text()).isEqualTo("31");
    assertThat(better.title()).hasValue("* tempest_4 leads now");
    assertThat(better.text()).contains("* umbral_2 and * inferno_1");
    Scene same = stage.types(ANA, "team optimize");
    assertThat(same.reply().text()).contains("your team already");
    assertThat(stage.presses(ANA, same.button("Your team")).reply().fields()).hasSize(2);
  }

  @Test
  void a_team_is_set_by_name() {
    stage.world.given(ANA).owns(id(Element.INFERNO, 1), 1).owns(id(Element.UMBRAL, 2), 1);

    assertThat(set("leader:umbral_2", "support:inferno_1").text())
        .contains("Supported by * inferno_1");
    assertThat(set("leader:umbral_2").text()).contains("Nobody supports");
    assertThat(set("leader:umbral_2").text()).contains("your team already");
    assertThat(set("leader:umbral_2", "support:umbral_2").text()).contains("one place only");
    assertThat(set("leader:radiant_2").isRefusal()).isTrue();
  }

  @Test
  @Shows("D12")
  void both_bonuses_of_the_leader_are_told_with_what_they_are_made_of() {
    stage.world.given(ANA).owns(new Stack(id(Element.UMBRAL, 3), 1, 2, 1, 0, false, NOON));
    set("leader:umbral_3");

    Reply team = stage.types(ANA, "team view").reply();

    assertThat(field(team, "👑 What umbral_3 does as leader").lines().toList())
        .containsExactly(
            "Attack of all your Esprits **+18%**: 12% at tier 1, 3% for 2 further tiers, and 20% of that for 2 stars",
            "Defence of all your Esprits **-6.72%**: -5% at tier 1, -0.6% for 2 further tiers, and 20% of that for 2 stars",
            "Supports neither add to these bonuses nor take from them; they bring their own attack"
                + " and defence into the strength of the team.");
  }

  @Test
  @Shows("D12")
  void a_weaker_team_is_told_what_it_gives_up() {
    stage.world.given(ANA).owns(id(Element.INFERNO, 1), 1).owns(id(Element.TEMPEST, 4), 1);
    set("leader:tempest_4", "support:inferno_1");

    Reply weaker = set("leader:inferno_1");

    assertThat(field(weaker, "What changes").lines().toList())
        .containsExactly(
            "Attack of all your Esprits: +0% → **+5%**",
            "Each point of energy sooner by: 7.5 s → **5 s**",
            "Each point of stamina sooner by: 5 s → **0 s**",
            "Strength of the team: 661 → **31**");
    assertThat(field(weaker, "👑 What inferno_1 does as leader"))
        .contains("Attack of all your Esprits **+5%**: 5% at tier 1, no star yet")
        .contains("Each point of energy sooner by **5 s**");
  }

  @Test
  void a_new_support_changes_the_strength_alone() {
    stage.world.given(ANA).owns(id(Element.INFERNO, 1), 1).owns(id(Element.TEMPEST, 4), 1);

    assertThat(field(set("leader:inferno_1", "support:tempest_4"), "What changes"))
        .isEqualTo("Strength of the team: 31 → **661**");
  }

  @Test
  void a_team_set_by_an_earlier_release_is_told_without_what_changed() {
    Reply told =
        new TeamViews(stage.voices)
            .of(
                new TeamSet(id(Element.INFERNO, 1), List.of(), true, Optional.empty()),
                new Asker(ANA, PlayerName.shown("Ana"), Locale.ENGLISH, 1));

    assertThat(told.fields()).isEmpty();
    assertThat(told.text()).contains("Nobody supports");
  }

  private static String field(Reply reply, String name) {
    return reply.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + name + " in " + reply))
        .text();
  }

  private Reply set(String... options) {
    return stage.types(ANA, "team set", options).reply();
  }

  @Test
  void nobody_comes_up_who_has_a_place_already() {
    stage
        .world
        .given(ANA)
        .owns(id(Element.INFERNO, 1), 1)
        .owns(id(Element.TEMPEST, 4), 1)
        .owns(id(Element.UMBRAL, 2), 1);

    assertThat(stage.suggests(ANA, "team set", "support", "", "leader:umbral_2"))
        .containsExactly("inferno_1", "tempest_4");
    assertThat(
            stage.suggests(ANA, "team set", "support2", "", "leader:umbral_2", "support:inferno_1"))
        .containsExactly("tempest_4");
    assertThat(stage.suggests(ANA, "team set", "leader", "", "support2:tempest_4"))
        .containsExactly("inferno_1", "umbral_2");
  }
}
