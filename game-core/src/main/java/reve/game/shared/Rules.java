package reve.game.shared;

/**
 * One feature's part of the configuration, a record; immutable, so that a command that began under
 * it ends under it.
 */
public interface Rules {

  /**
   * Reports everything that the JSON schema cannot see, such as a price in a currency that does not
   * exist; all other rules of the same configuration are in {@code book}.
   */
  default void check(Rulebook book, Faults faults) {}

  /** These rules as they are where the host makes more or less of something. */
  default Rules under(Multipliers multipliers) {
    return this;
  }

  /**
   * Reports what the {@code former} configuration had and this one lacks although players may hold
   * it: such a thing is retired, never removed.
   */
  default void checkAfter(Rulebook former, Faults faults) {}
}
