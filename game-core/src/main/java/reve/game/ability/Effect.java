package reve.game.ability;

/** What an ability leaves behind on one of those who fight, for some turns. */
public enum Effect {
  /** Takes a share of the causing hit each turn. */
  BURN(Bearer.TARGET, Unit.BASIS_POINTS),
  /** Takes a share of the causing hit each turn. */
  POISON(Bearer.TARGET, Unit.BASIS_POINTS),
  /** Gives back a share of the full health each turn. */
  REGENERATION(Bearer.ACTOR, Unit.BASIS_POINTS),
  /** Multiplies attack. */
  ATTACK_BOOST(Bearer.ACTOR, Unit.BASIS_POINTS),
  /** Multiplies attack. */
  WEAKENED(Bearer.TARGET, Unit.BASIS_POINTS),
  /** Multiplies defence. */
  DEFENSE_BOOST(Bearer.ACTOR, Unit.BASIS_POINTS),
  /** Multiplies the next hit of the opposite element. */
  ELEMENTAL_WEAKNESS(Bearer.TARGET, Unit.BASIS_POINTS),
  /** Adds to the damage that is taken, for each stack. */
  VULNERABILITY_MARK(Bearer.TARGET, Unit.BASIS_POINTS),
  /** Moves a share of the target's attack to the actor each turn. */
  POWER_SIPHON(Bearer.TARGET, Unit.BASIS_POINTS),
  /** Adds to damage, and by as much again each turn. */
  BERSERKER_RAGE(Bearer.ACTOR, Unit.BASIS_POINTS),
  /** Reflects a share of the next hit. */
  PERFECT_COUNTER(Bearer.ACTOR, Unit.BASIS_POINTS),
  /** Returns a share of each hit. */
  COUNTER_STANCE(Bearer.ACTOR, Unit.BASIS_POINTS),
  /** Multiplies the next attack, whose stamina doubles. */
  OVERCHARGE(Bearer.ACTOR, Unit.BASIS_POINTS),
  /** Shortens all cooldowns at once. */
  TEMPORAL_SHIFT(Bearer.ACTOR, Unit.TURNS),
  /** Adds to the damage of abilities. */
  ELEMENTAL_RESONANCE(Bearer.ACTOR, Unit.BASIS_POINTS),
  /** Takes from a boss's damage; of a player, lengthens cooldowns. */
  MANA_BURN(Bearer.TARGET, Unit.PER_CENT);

  /** On whom it lands: buffs on the actor, debuffs on the target. */
  public enum Bearer {
    ACTOR,
    TARGET
  }

  /** What the formula of its strength gives. */
  enum Unit {
    BASIS_POINTS,
    PER_CENT,
    TURNS
  }

  private final Bearer bearer;
  private final Unit unit;

  Effect(Bearer bearer, Unit unit) {
    this.bearer = bearer;
    this.unit = unit;
  }

  public Bearer bearer() {
    return bearer;
  }

  Unit unit() {
    return unit;
  }
}
