package reve.game.player;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import reve.game.player.AcceptOutcome.Accepted;
import reve.game.player.AcceptOutcome.AlreadyPlaying;
import reve.game.player.Registration.PolicyAccepted;
import reve.game.shared.CommandId;
import reve.game.testworld.Belongings;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class AcceptPolicyTest {
  private final World world = new World();

  @Test
  void nothing_is_known_of_somebody_who_has_not_accepted() {
    assertThat(world.viewRegistration.handle(ANA)).isEmpty();
    assertThat(world.belongings(ANA).journal()).isEmpty();
  }

  @Test
  void accepting_keeps_the_version_and_the_time() {
    AcceptOutcome outcome = accept();

    assertThat(outcome).isEqualTo(new Accepted(1));
    assertThat(world.viewRegistration.handle(ANA)).contains(new PolicyAccepted(ANA, 1, NOON));
    assertThat(world.viewRegistration.handle(BEN)).isEmpty();
    assertThat(world.journal(ANA)).containsExactly(new PolicyAcceptedEvent(ANA, 1));
  }

  @Test
  void accepting_again_keeps_the_first_time_and_version() {
    accept();
    Belongings before = world.belongings(ANA);
    world.clock.pass(Duration.ofDays(1));
    PlayerRules rules = TestRules.player();
    world.enforce(
        new PlayerRules(
            2,
            rules.classes(),
            rules.classBonus(),
            rules.classChange(),
            rules.starterPackage(),
            rules.firstLevelCap()));

    AcceptOutcome again = accept();

    assertThat(again).isEqualTo(new Accepted(1));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void a_double_click_accepts_once() {
    var click = new AcceptPolicy.Command(new CommandId("click"), ANA);
    AcceptOutcome first = world.acceptPolicy.handle(click);

    AcceptOutcome second = world.acceptPolicy.handle(click);

    assertThat(second).isEqualTo(first);
    assertThat(world.journal(ANA)).hasSize(1);
  }

  @Test
  void who_plays_already_is_told_since_when() {
    world.given(ANA);
    Belongings before = world.belongings(ANA);
    world.clock.pass(Duration.ofDays(1));

    AcceptOutcome outcome = accept();

    assertThat(outcome).isEqualTo(new AlreadyPlaying(NOON));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  private AcceptOutcome accept() {
    return world.acceptPolicy.handle(new AcceptPolicy.Command(world.fresh(), ANA));
  }
}
