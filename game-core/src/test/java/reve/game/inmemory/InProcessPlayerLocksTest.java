package reve.game.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import reve.game.shared.PlayerLocks;
import reve.game.shared.PlayerLocksContract;

class InProcessPlayerLocksTest extends PlayerLocksContract {
  private final InProcessPlayerLocks patient = new InProcessPlayerLocks(Duration.ofMinutes(1));
  private final InProcessPlayerLocks hasty = new InProcessPlayerLocks(Duration.ofMillis(5));

  @Override
  protected PlayerLocks patient() {
    return patient;
  }

  @Override
  protected PlayerLocks hasty() {
    return hasty;
  }

  @Override
  protected void assertNobodyIsHeld() {
    assertThat(patient.size()).isZero();
    assertThat(hasty.size()).isZero();
  }
}
