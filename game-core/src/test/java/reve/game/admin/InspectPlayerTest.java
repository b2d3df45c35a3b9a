package reve.game.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.economy.Balances;
import reve.game.player.Registration;
import reve.game.testworld.World;

class InspectPlayerTest {
  private final World world = new World();

  @Test
  void an_owner_sees_all_that_a_player_holds() {
    world.given(ANA).holds(REVIES, 7).has(POTION, 2).hasGathered(3, 4, 500);

    assertThat(world.inspectPlayer.handle(ANA))
        .isEqualTo(
            new Inspection.Playing(
                world.unitOfWork.ask(moment -> world.players.demand(ANA)),
                new Balances(money(REVIES, 7)),
                world.belongings(ANA).earned(),
                Map.of(POTION, 2L),
                new Totals(3, 4, 500)));
  }

  @Test
  void who_only_accepted_the_policy_has_not_begun() {
    world.act(
        ANA, unit -> world.players.accept(new Registration.PolicyAccepted(ANA, 1, unit.now())));

    assertThat(world.inspectPlayer.handle(ANA)).isEqualTo(new Inspection.NotBegun(ANA, NOON));
  }

  @Test
  void of_a_stranger_there_is_nothing_to_see() {
    assertThat(world.inspectPlayer.handle(ANA)).isEqualTo(new Inspection.Nobody(ANA));
  }
}
