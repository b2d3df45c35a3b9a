package reve.game.leveling;

/** What keeps an Esprit from rising further. */
public sealed interface Limit {

  /** A limit break would lead on. */
  record ByBand() implements Limit {}

  /** The next band is open from this level of the player on. */
  record ByPlayer(int playerLevel) implements Limit {}

  /** No Esprit of its tier rises beyond this level. */
  record ByTier(int cap) implements Limit {}
}
