package reve.game.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.World.ANA;

import org.junit.jupiter.api.Test;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.economy.Balances;
import reve.game.shared.BasisPoints;
import reve.game.shared.NotStarted;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ViewProfileTest {
  private final World world = new World();

  @Test
  void it_shows_the_player_at_a_glance() {
    world.given(ANA, ENLIGHTENED, 37).holds(REVIES, 12).hasGathered(3, 8, 900);

    ViewProfile.Answer answer = world.viewProfile.handle(ANA);

    assertThat(answer.player().id()).isEqualTo(ANA);
    assertThat(answer.player().level()).isEqualTo(37);
    assertThat(answer.playerClass()).isEqualTo(TestRules.player().find(ENLIGHTENED).orElseThrow());
    assertThat(answer.classBonus()).isEqualTo(new BasisPoints(1_300));
    assertThat(answer.totals()).isEqualTo(new Totals(3, 8, 900));
    assertThat(answer.catalogueSize()).isEqualTo(108);
    assertThat(answer.held()).isEqualTo(new Balances(money(REVIES, 12)));
  }

  @Test
  void who_has_only_accepted_the_policy_has_no_profile() {
    world.acceptPolicy.handle(new AcceptPolicy.Command(world.fresh(), ANA));

    assertThatExceptionOfType(NotStarted.class).isThrownBy(() -> world.viewProfile.handle(ANA));
  }
}
