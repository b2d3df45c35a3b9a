package reve.game.host;

import reve.game.player.Players;
import reve.game.player.Registration.PolicyAccepted;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;

/**
 * In whose books stands what owners decide for everyone, whether they play or not; it never plays
 * itself.
 */
public final class House {
  /** Beyond every account of Discord's and every pseudonym. */
  public static final PlayerId ID = new PlayerId(Long.MAX_VALUE);

  private static final int NO_POLICY = 0;

  private House() {}

  /** Its books are opened with the first thing that is decided. */
  static void open(Players players, Unit unit) {
    if (players.find(ID).isEmpty()) {
      players.accept(new PolicyAccepted(ID, NO_POLICY, unit.now()));
    }
  }
}
