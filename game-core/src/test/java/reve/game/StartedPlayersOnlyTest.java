package reve.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static reve.game.testworld.World.ANA;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reve.game.economy.CraftQuantity;
import reve.game.esprit.Element;
import reve.game.player.AcceptPolicy;
import reve.game.shared.CommandId;
import reve.game.shared.NotStarted;
import reve.game.testworld.Belongings;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

/** No command changes anything for somebody who has not chosen a class. */
class StartedPlayersOnlyTest {
  private final World world = new World();

  @ParameterizedTest(name = "{0}")
  @MethodSource("moves")
  void who_is_unknown_is_asked_to_start(String name, Move move) {
    refusedWithoutATrace(move);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("moves")
  void who_has_only_accepted_the_policy_is_asked_to_start(String name, Move move) {
    world.acceptPolicy.handle(new AcceptPolicy.Command(world.fresh(), ANA));

    refusedWithoutATrace(move);
  }

  private void refusedWithoutATrace(Move move) {
    Belongings before = world.belongings(ANA);

    assertThatExceptionOfType(NotStarted.class)
        .isThrownBy(() -> move.play(world, ANA, new CommandId("too-early")))
        .satisfies(thrown -> assertThat(thrown.player()).isEqualTo(ANA));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  static Stream<Arguments> moves() {
    return Stream.of(
        arguments("claim", new Move.Claim()),
        arguments("craft", new Move.Craft(new CraftQuantity.All())),
        arguments("summon", new Move.Summon(TestRules.DAILY, 1)),
        arguments("lock", new Move.Lock(TestRules.id(Element.INFERNO, 1), true)));
  }
}
