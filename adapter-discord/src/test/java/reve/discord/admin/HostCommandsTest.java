package reve.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.discord.stage.Stage.OWNER;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Permission;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.explore.ExploreRules;
import reve.game.host.Decree;
import reve.game.host.Grounds;
import reve.game.host.IssueDecree;
import reve.game.shared.PlayerId;
import reve.game.testworld.Shows;

class HostCommandsTest {
  private final Stage stage = new Stage().playerHas(Permission.MANAGE_SERVER);

  @BeforeEach
  void begin() {
    stage.world.given(ANA);
    stage.world.given(BEN);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Reply owner(String command, String... options) {
    return stage.types(OWNER, command, options).reply();
  }

  private String refusal(PlayerId player, String command) {
    Reply reply = stage.types(player, command).reply();
    assertThat(reply.isRefusal()).isTrue();
    return reply.text();
  }

  @Test
  @Shows("G13")
  void a_closed_feature_answers_that_it_is_until_it_is_opened() {
    assertThat(owner("admin close", "feature:explore", "reason:a fault").text())
        .contains("as usual → **“")
        .contains("is closed**");

    assertThat(refusal(ANA, "explore")).contains("closed for now");
    stage.world.given(OWNER);
    assertThat(refusal(OWNER, "explore")).contains("closed for now");
    assertThat(stage.types(ANA, "energy").reply().isRefusal()).isFalse();

    owner("admin open", "feature:explore", "reason:mended");
    assertThat(stage.types(ANA, "explore").reply().isRefusal()).isFalse();
  }

  @Test
  void an_old_button_of_a_closed_feature_answers_so_too() {
    Scene codex = stage.types(ANA, "energy");
    owner("admin close", "feature:explore", "reason:a fault");

    assertThat(stage.presses(ANA, codex.button("Explore")).reply().text())
        .contains("closed for now");
  }

  @Test
  void the_way_in_and_the_way_out_stay_open() {
    assertThat(owner("admin close", "feature:player", "reason:x").isRefusal()).isTrue();
    assertThat(owner("admin close", "feature:admin", "reason:x").isRefusal()).isTrue();
    assertThat(owner("admin close", "feature:nothing", "reason:x").text()).contains("“nothing”");
  }

  @Test
  @Shows("G13")
  void a_multiplier_is_in_force_at_once() {
    assertThat(owner("admin multiply", "what:experience", "bp:20000", "reason:feast").text())
        .contains("**Experience: 200%**");
    assertThat(stage.world.rulebooks.inForce().of(ExploreRules.class).experience()).isEqualTo(150);

    owner("admin multiply", "what:experience", "bp:10000", "reason:the end of it");
    assertThat(stage.world.rulebooks.inForce().of(ExploreRules.class).experience()).isEqualTo(75);
    assertThat(owner("admin multiply", "what:experience", "bp:0", "reason:x").text())
        .contains("“0”");
    assertThat(owner("admin multiply", "what:experience", "bp:1000001", "reason:x").text())
        .contains("1,000,000");
  }

  @Test
  @Shows("M02")
  void a_banned_player_reads_why_until_when_and_where_to_turn() {
    owner("admin ban", "player:1", "reason:cheated", "hours:24", "appeals:Write to us.");
    long end = stage.world.clock.instant().plus(Duration.ofHours(24)).getEpochSecond();

    assertThat(refusal(ANA, "explore"))
        .contains("cheated")
        .contains("<t:" + end + ":R>")
        .contains("Write to us.");
    assertThat(stage.types(BEN, "energy").reply().isRefusal()).isFalse();

    stage.world.clock.pass(Duration.ofHours(24));
    assertThat(stage.types(ANA, "energy").reply().isRefusal()).isFalse();
  }

  @Test
  void a_pardon_lets_in_again() {
    owner("admin ban", "player:1", "reason:cheated");
    assertThat(refusal(ANA, "energy")).contains("no end");

    owner("admin pardon", "player:1", "reason:a mistake");
    assertThat(stage.types(ANA, "energy").reply().isRefusal()).isFalse();
    assertThat(owner("admin pardon", "player:1", "reason:again").text()).contains("already");
  }

  @Test
  void an_owner_cannot_be_locked_out() {
    stage.world.given(OWNER);
    stage.world.issueDecree.handle(
        new IssueDecree.BanCommand(
            stage.world.fresh(),
            ANA,
            OWNER,
            Optional.of(new Decree.Ban("a slip", Optional.empty(), "")),
            new Grounds("a slip")));

    assertThat(owner("energy").isRefusal()).isFalse();
  }

  @Test
  void nobody_bans_themselves() {
    stage.world.given(OWNER);

    Reply refused = owner("admin ban", "player:" + OWNER.value(), "reason:a slip");

    assertThat(refused.isRefusal()).isTrue();
    assertThat(refused.text()).contains("cannot shut yourself out");
    assertThat(owner("admin host").text()).doesNotContain("a slip");
    assertThat(owner("admin pardon", "player:" + OWNER.value(), "reason:x").text())
        .contains("already");
  }

  @Test
  @Shows("M02")
  void a_server_is_banned_whole_and_direct_messages_go_on() {
    long guild = stage.origin(ANA).guild().orElseThrow();
    owner("admin ban", "server:" + guild, "reason:spam");

    assertThat(refusal(ANA, "energy")).contains("This server").contains("spam");
    assertThat(owner("admin pardon", "server:" + guild, "reason:x").isRefusal()).isFalse();
  }

  @Test
  void who_is_to_be_banned_has_to_be_named() {
    assertThat(owner("admin ban", "reason:x").text()).contains("Name a player or a server");
    assertThat(owner("admin pardon", "reason:x").text()).contains("Name a player or a server");
    assertThat(owner("admin ban", "player:99", "reason:x").text()).contains("Nothing is stored");
    assertThat(owner("admin ban", "player:1", "reason:x", "hours:0").text()).contains("“0”");
  }

  @Test
  @Shows("M03")
  void maintenance_says_why_and_until_when_and_lets_owners_pass() {
    stage.world.given(OWNER);
    owner("admin maintenance", "text:moving house", "hours:2");
    long end = stage.world.clock.instant().plus(Duration.ofHours(2)).getEpochSecond();

    assertThat(refusal(ANA, "energy")).contains("moving house").contains("<t:" + end + ":R>");
    assertThat(owner("energy").isRefusal()).isFalse();

    owner("admin resume", "reason:done");
    assertThat(stage.types(ANA, "energy").reply().isRefusal()).isFalse();
  }

  @Test
  void an_owner_sees_all_that_is_decided() {
    assertThat(owner("admin host").text()).contains("Nothing");
    owner("admin close", "feature:fusion", "reason:x");
    owner("admin multiply", "what:currency", "bp:5000", "reason:x");

    assertThat(owner("admin host").text()).contains("is closed").contains("Money earned: 50%");
    stage.reading(Locale.GERMAN);
    assertThat(owner("admin host").text()).contains("ist geschlossen");
  }
}
