package reve.game.economy;

/** Why a balance changed; the name stands in the ledger for good. */
public enum LedgerReason {
  STARTER_PACKAGE(true),
  DAILY_REWARD(true),
  CRAFT(false),
  SUMMON(false),
  LEVEL_UP(true),
  TRIAL(false),
  EXPLORE(true),
  CLASS_CHANGE(false),
  SKILL_RESET(false),
  DISSOLVE(true),
  AWAKENING(false),
  LEVELING(false),
  LIMIT_BREAK(false),
  FUSION(false),
  FUSION_REFUND(false),
  FIRST_FUSION(true),
  DAILY_ECHO(true),
  ECHO(false),
  FRAGMENT_CRAFT(false),
  BUNDLE(false),
  SURPLUS_DISSOLVED(true),
  ACHIEVEMENT(true),
  ACHIEVEMENT_POINTS(true),
  CODEX_SET(true),
  COLLECTION_MILESTONE(true),
  ADMIN(false),
  RESET(false),
  PRIVACY(false),
  ITEM(false),
  CHEST(true),
  RELIC(false),
  WEEKLY_REWARD(true);

  private final boolean income;

  LedgerReason(boolean income) {
    this.income = income;
  }

  /** Whether a gain for this reason counts as earned; refunds and exchanges do not. */
  public boolean isIncome() {
    return income;
  }
}
