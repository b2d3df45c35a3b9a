package reve.game.privacy;

import reve.game.shared.PlayerId;

/** Everything that is kept of one person, whichever feature keeps it. */
public interface PersonalData {

  /** All of it as one JSON object, by what keeps it; an empty one where nothing is kept. */
  String export(PlayerId player);

  /**
   * Lets go of all that the player owns and has done except the books, which are ledger, journal
   * and balances; the player has then accepted the policy and may begin anew. It happens as the
   * last thing of the running unit, so that nothing that the unit writes stays behind.
   */
  void clear(PlayerId player);

  /**
   * Lets go of the person as well, as the last thing of the running unit: what stays is the books,
   * which from then on are the pseudonym's, and nothing leads from it to the person.
   */
  void forget(PlayerId player, PlayerId pseudonym);
}
