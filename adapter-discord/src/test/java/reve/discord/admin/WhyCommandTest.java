package reve.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.discord.stage.Stage.OWNER;
import static reve.game.testworld.World.ANA;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.discord.shared.Permission;
import reve.discord.shared.Reference;
import reve.discord.shared.Reply;
import reve.discord.stage.Stage;
import reve.game.admin.Incident;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.LockEsprit;
import reve.game.shared.CommandId;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class WhyCommandTest {
  private final Stage stage = new Stage().playerHas(Permission.MANAGE_SERVER);

  @BeforeEach
  void begin() {
    stage.world.given(ANA);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Reply why(String... options) {
    return stage.types(OWNER, "admin why", options).reply();
  }

  private static String fields(Reply reply) {
    return reply.fields().toString();
  }

  @Test
  @Shows("M07")
  void a_gift_is_explained_by_the_reference_under_it() {
    stage.world.given(OWNER);
    Reply gift =
        stage
            .types(OWNER, "admin give", "player:1", "what:revies", "amount:5", "reason:a thank-you")
            .reply();
    String reference = gift.footer().orElseThrow().replace("Reference: ", "");

    Reply told = why("ref:" + reference.toLowerCase(Locale.ROOT));

    assertThat(told.text()).contains("/admin give").contains("<@" + OWNER.value() + ">");
    assertThat(fields(told))
        .contains("<@1>")
        .contains("a thank-you")
        .contains("admin_adjustment")
        .contains("revies +5 → 5");
  }

  @ParameterizedTest(name = "by an owner who plays: {0}")
  @ValueSource(booleans = {true, false})
  @Shows("M07")
  void a_decree_is_explained_by_the_reference_under_it_whoever_issued_it(boolean plays) {
    if (plays) {
      stage.world.given(OWNER);
    }
    Reply closed = stage.types(OWNER, "admin close", "feature:echo", "reason:a fault").reply();
    String reference = closed.footer().orElseThrow().replace("Reference: ", "");

    assertThat(fields(why("ref:" + reference)))
        .contains("everyone")
        .contains("admin_action")
        .contains("a fault");
  }

  @Test
  @Shows("M07")
  void a_fault_is_explained_by_its_reference() {
    stage.world.incidents.note(
        new Incident(
            "AB12CD34", ANA, "explore", new CommandId("i:1"), World.NOON, Optional.of("it broke")));

    Reply told = why("ref:AB12CD34");

    assertThat(told.text()).contains("/explore");
    assertThat(fields(told)).contains("it broke").contains("nothing came of it");
  }

  @Test
  void any_act_is_explained_once_its_player_is_named() {
    EspritId moth = TestRules.id(Element.INFERNO, 1);
    stage.world.given(ANA).owns(moth, 1);
    stage.world.lockEsprit.handle(
        new LockEsprit.Command(Reference.command(4_711), ANA, moth, true));
    String reference = Reference.of(4_711);

    assertThat(why("ref:" + reference).text()).contains("name the player");
    assertThat(fields(why("ref:" + reference, "player:1"))).contains("esprit_locked");
  }
}
