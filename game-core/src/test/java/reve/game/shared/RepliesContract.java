package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.shared.Replies.Lost;
import reve.game.testworld.PortContract;

/** What every implementation of {@link Replies} keeps. */
public abstract class RepliesContract extends PortContract {
  private static final CommandId FIRST = new CommandId("first");
  private static final CommandId SECOND = new CommandId("second");
  private static final CommandId NOW = new CommandId("now");

  private Replies replies;

  /** What the commands of this test come to. */
  public sealed interface Greeting {
    record Hello(String name, long times) implements Greeting {}

    record Silence() implements Greeting, Refusal {}
  }

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
    replies = ports.replies();
    replies.takeLost(ANA, NOON, NOW);
    replies.takeLost(BEN, NOON, NOW);
  }

  @Test
  void an_outcome_whose_reply_is_not_known_to_have_arrived_is_lost() {
    greet(FIRST, "Ben");
    clock.pass(Duration.ofSeconds(1));
    greet(SECOND, "Cleo");

    assertThat(lost(ANA))
        .containsExactly(
            new Lost(FIRST, NOON, new Greeting.Hello("Ben", 1)),
            new Lost(SECOND, NOON.plusSeconds(1), new Greeting.Hello("Cleo", 1)));
  }

  @Test
  void a_lost_outcome_is_taken_once() {
    greet(FIRST, "Ben");
    lost(ANA);

    assertThat(lost(ANA)).isEmpty();
  }

  @Test
  void a_delivered_outcome_is_not_lost() {
    greet(FIRST, "Ben");
    greet(SECOND, "Cleo");

    replies.delivered(ANA, FIRST);

    assertThat(lost(ANA)).extracting(Lost::command).containsExactly(SECOND);
  }

  @Test
  void the_running_command_is_not_lost_yet() {
    greet(FIRST, "Ben");
    greet(NOW, "Cleo");

    assertThat(lost(ANA)).extracting(Lost::command).containsExactly(FIRST);
    assertThat(replies.takeLost(ANA, clock.instant(), new CommandId("later")))
        .extracting(Lost::command)
        .containsExactly(NOW);
  }

  @Test
  void everyone_has_their_own() {
    greet(FIRST, "Ben");

    assertThat(lost(BEN)).isEmpty();
  }

  @Test
  void after_fifteen_minutes_nobody_wants_to_know() {
    greet(FIRST, "Ben");
    clock.pass(Duration.ofMillis(1));
    greet(SECOND, "Cleo");
    clock.pass(Duration.ofMinutes(15));

    assertThat(lost(ANA)).extracting(Lost::command).containsExactly(SECOND);
  }

  @Test
  void a_refusal_is_never_lost() {
    unitOfWork.forPlayer(ANA, FIRST, Greeting.class, unit -> new Greeting.Silence());

    assertThat(lost(ANA)).isEmpty();
  }

  private void greet(CommandId command, String name) {
    unitOfWork.forPlayer(ANA, command, Greeting.class, unit -> new Greeting.Hello(name, 1));
  }

  private List<Lost> lost(PlayerId player) {
    return replies.takeLost(player, clock.instant(), NOW);
  }
}
