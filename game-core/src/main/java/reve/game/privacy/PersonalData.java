package reve.game.privacy;

import reve.game.shared.PlayerId;

/** Everything that is kept of one person, whichever feature keeps it. */
public interface PersonalData {

  /**
   * Lets go of all that the player owns and has done except the books, which are ledger, journal
   * and balances; the player has then accepted the policy and may begin anew. It happens as the
   * last thing of the running unit, so that nothing that the unit writes stays behind.
   */
  void clear(PlayerId player);
}
