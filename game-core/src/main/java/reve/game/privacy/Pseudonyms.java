package reve.game.privacy;

import reve.game.shared.PlayerId;
import reve.game.shared.Unit;

/**
 * Numbers under which the books of people go on who are forgotten; drawn, so nothing leads back.
 */
final class Pseudonyms {
  // beyond every id that Discord gives in this century, and below the largest that 64 bits hold
  private static final long FIRST = 9_000_000_000_000_000_000L;
  private static final long ALL = 200_000_000_000_000_000L;

  private Pseudonyms() {}

  static PlayerId draw(Unit unit) {
    return new PlayerId(FIRST + unit.dice().below("pseudonym", ALL));
  }
}
