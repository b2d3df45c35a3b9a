package reve.game.collection;

import reve.game.shared.PlayerId;

/** How much each player has gathered; kept up to date with every stack that changes. */
public interface CollectionTotals {
  Totals of(PlayerId player);

  void add(PlayerId player, Totals more);

  /**
   * Different Esprits, copies in all, and the power of all stacks; a difference may be negative.
   */
  record Totals(long unique, long copies, long power) {
    public static final Totals NOTHING = new Totals(0, 0, 0);
  }
}
