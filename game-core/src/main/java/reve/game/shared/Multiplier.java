package reve.game.shared;

/** What a host can make more or less of for everyone. */
public enum Multiplier {
  /** What leaders do. */
  LEADER,
  EXPERIENCE,
  /** Money that is earned by playing. */
  CURRENCY,
  /** How fast energy comes back. */
  ENERGY,
  /** The chance that a fusion succeeds. */
  FUSION,
  /** How much an awakening fragment is worth. */
  AWAKENING_FRAGMENTS
}
