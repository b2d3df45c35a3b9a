package reve.game.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.World.ANA;

import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.shared.NotStarted;
import reve.game.testworld.World;

class ViewBalanceTest {
  private final World world = new World();

  @Test
  void it_shows_what_is_held_what_was_earned_and_the_items() {
    world.given(ANA);
    world.claimDaily.handle(new ClaimDaily.Command(world.fresh(), ANA));
    world.craftFayrites.handle(
        new CraftFayrites.Command(world.fresh(), ANA, new CraftQuantity.All()));

    ViewBalance.Answer answer = world.viewBalance.handle(ANA);

    assertThat(answer.held().of(FAYRITES)).isEqualTo(new Amount(2));
    assertThat(answer.held().of(SHARDS)).isEqualTo(Amount.NONE);
    assertThat(answer.earned().of(FAYRITES)).isEqualTo(Amount.NONE);
    assertThat(answer.earned().of(SHARDS)).isEqualTo(new Amount(20));
    assertThat(answer.earned().of(REVIES)).isEqualTo(new Amount(5_000));
    assertThat(answer.items()).isEqualTo(Map.of(POTION, 1L));
  }

  @Test
  void who_has_not_started_holds_nothing_to_show() {
    assertThatExceptionOfType(NotStarted.class).isThrownBy(() -> world.viewBalance.handle(ANA));
  }
}
