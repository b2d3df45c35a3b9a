package reve.discord.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Stage;
import reve.game.achievement.AchievementId;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.friend.FriendCode;
import reve.game.player.Player;
import reve.game.player.Player.Reserve;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.weekly.Week;

class ProfileCommandTest {
  private static final EspritId LEADER = id(Element.INFERNO, 1);
  private static final EspritId SUPPORT = id(Element.UMBRAL, 2);

  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("A04")
  void level_trial_gauges_team_class_collection_and_purse_stand_at_a_glance() {
    stage.world.given(ANA).holds(REVIES, 5_000).hasGathered(3, 7, 1_500).owns(LEADER, 1);
    change(player ->
        player
            .withLevel(1, 50)
            .withEnergy(new Reserve(40, NOON))
            .withTeam(LEADER, List.of(SUPPORT)));

    Reply profile = profile();

    assertThat(profile.isPrivate()).isTrue();
    assertThat(profile.title()).hasValue("player1");
    assertThat(profile.text().lines().toList())
        .startsWith(
            "**Level 1** of 10 · ▰▰▰▰▰▱▱▱▱▱",
            "50 of 100 XP to level 2",
            "Next trial at level 10: * 1,000 faylen and * 25 remna")
        .last()
        .asString()
        .startsWith("Dreaming since <t:");
    assertThat(field(profile, "* vigorous")).contains("10% faster");
    assertThat(field(profile, "Strength").lines().toList())
        .containsExactly(
            "⚡ 40 of 100 energy · full <t:%d:R>"
                .formatted(NOON.plusSeconds(60 * 295).getEpochSecond()),
            "💪 100 of 50 stamina · full");
    assertThat(field(profile, "Team").lines().toList())
        .containsExactly("👑 *** inferno_1** ☆☆☆☆☆", "🤝 * umbral_2 ☆☆☆☆☆");
    assertThat(field(profile, "What your leader does"))
        .contains("Attack of all your Esprits **+5%**")
        .contains("Each point of energy sooner by **5 s**")
        .contains("Supports neither add");
    assertThat(field(profile, "Collection"))
        .contains("3 of 108")
        .contains("7 copies")
        .contains("power 1,500");
    assertThat(field(profile, "Purse")).isEqualTo("* 5,000 revies");
  }

  @Test
  void a_title_stands_first_and_the_end_of_all_trials_is_said() {
    stage.world.enforce(TestRules.achievements());
    stage.world.given(ANA);
    stage.world.act(
        ANA,
        unit -> stage.world.achievements.unlock(ANA, new AchievementId("points_100"), unit.now()));
    change(player -> player.withLevel(200, 0).withLevelCap(200));

    assertThat(profile().text().lines().toList())
        .startsWith(
            "🏅 Dreamer",
            "**Level 200** of 200 · ▰▰▰▰▰▰▰▰▰▰",
            "There is no higher level.",
            "Every trial is passed.");
  }

  @Test
  @Shows("A12")
  void points_of_the_week_and_the_friend_code_stand_there() {
    stage.world.given(ANA);
    stage.world.act(
        ANA,
        unit -> {
          stage.world.friendCodes.give(ANA, new FriendCode("7K3M9QXA"));
          stage.world.weeklyPoints.add(ANA, Week.of(unit.now()), 1_005);
        });

    Reply profile = profile();

    assertThat(field(profile, "This week")).isEqualTo("1,005 points");
    assertThat(field(profile, "Friend code")).isEqualTo("`7K3M-9QXA`");
  }

  @Test
  void whoever_has_no_code_yet_is_told_how_to_come_by_it() {
    stage.world.given(ANA);

    assertThat(field(profile(), "Friend code")).contains("/friend code");
    assertThat(field(stage.types(ANA, "profile").reply(), "This week")).isEqualTo("0 points");
  }

  @Test
  @Shows("A11")
  void a_name_that_changed_is_shown_the_next_time_and_on_boards_too() {
    stage.world.given(ANA).holds(REVIES, 5);

    stage.named("Ana  the *Second*");
    Reply profile = profile();
    Reply board = stage.types(ANA, "leaderboard", "board:revies").reply();

    assertThat(profile.title()).hasValue("Ana the \\*Second\\*");
    assertThat(board.text()).contains("Ana the \\*Second\\*").doesNotContain("player1");
  }

  @Test
  void it_is_told_in_german_as_well() {
    stage.reading(Locale.GERMAN);
    stage.world.given(ANA);

    assertThat(profile().text()).contains("**Stufe 1** von 10").contains("Nächste Prüfung");
    assertThat(field(profile(), "Diese Woche")).isEqualTo("0 Punkte");
  }

  private Reply profile() {
    return stage.types(ANA, "profile").reply();
  }

  private static String field(Reply reply, String name) {
    return reply.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + name + " in " + reply))
        .text();
  }

  private void change(UnaryOperator<Player> how) {
    stage.world.act(
        ANA, unit -> stage.world.players.save(how.apply(stage.world.players.demand(ANA))));
  }
}
