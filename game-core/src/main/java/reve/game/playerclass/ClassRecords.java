package reve.game.playerclass;

import reve.game.economy.Amount;
import reve.game.shared.PlayerId;

/** How each player stands with their class. */
public interface ClassRecords {
  Tally of(PlayerId player);

  void save(PlayerId player, Tally tally);

  /** So many changes, and how often and how much in all the class's bonus added to income. */
  record Tally(int changes, long applied, Amount bonus) {
    public static final Tally NONE = new Tally(0, 0, Amount.NONE);

    Tally plusChange() {
      return new Tally(changes + 1, applied, bonus);
    }

    /** A bonus that would pass the cap of an amount is counted up to it. */
    Tally plusBonus(Amount more) {
      return new Tally(
          changes, applied + 1, new Amount(Math.min(Amount.CAP, bonus.value() + more.value())));
    }
  }
}
