package reve.game.economy;

/** Why a balance changed; the name stands in the ledger for good. */
public enum LedgerReason {
  STARTER_PACKAGE(Sense.INCOME),
  DAILY_REWARD(Sense.INCOME),
  CRAFT(Sense.PRICE),
  SUMMON(Sense.PRICE),
  LEVEL_UP(Sense.INCOME),
  TRIAL(Sense.PRICE),
  EXPLORE(Sense.INCOME),
  CLASS_CHANGE(Sense.PRICE),
  SKILL_RESET(Sense.PRICE),
  DISSOLVE(Sense.INCOME),
  AWAKENING(Sense.PRICE),
  LEVELING(Sense.PRICE),
  LIMIT_BREAK(Sense.PRICE),
  FUSION(Sense.PRICE),
  FUSION_REFUND(Sense.REFUND),
  FIRST_FUSION(Sense.INCOME),
  DAILY_ECHO(Sense.INCOME),
  ECHO(Sense.PRICE),
  FRAGMENT_CRAFT(Sense.PRICE),
  BUNDLE(Sense.PRICE),
  SURPLUS_DISSOLVED(Sense.INCOME),
  ACHIEVEMENT(Sense.INCOME),
  ACHIEVEMENT_POINTS(Sense.INCOME),
  CODEX_SET(Sense.INCOME),
  COLLECTION_MILESTONE(Sense.INCOME),
  ADMIN(Sense.CARE),
  RESET(Sense.CARE),
  PRIVACY(Sense.CARE),
  ITEM(Sense.PRICE),
  CHEST(Sense.INCOME),
  RELIC(Sense.PRICE),
  WEEKLY_REWARD(Sense.INCOME);

  private enum Sense {
    /** What comes in counts as earned. */
    INCOME,
    /** What goes out counts as spent; what comes in for it is an exchange. */
    PRICE,
    /** What comes in was paid and is not spent after all. */
    REFUND,
    /** What an owner or the end of an account moves was neither earned nor spent. */
    CARE
  }

  private final Sense sense;

  LedgerReason(Sense sense) {
    this.sense = sense;
  }

  /** Whether a gain for this reason counts as earned; refunds and exchanges do not. */
  public boolean isIncome() {
    return sense == Sense.INCOME;
  }

  /** Whether what goes for this reason counts as spent. */
  public boolean isPrice() {
    return sense == Sense.PRICE;
  }

  /** Whether a gain for this reason takes back what was spent. */
  public boolean isRefund() {
    return sense == Sense.REFUND;
  }
}
