package reve.game.notification;

/** What a player may be told of or not; the names stand in the database for good. */
public enum NoticeType {
  ENERGY_FULL(true),
  FUSION_RESULTS(true),
  ACHIEVEMENT(true),
  LEVEL_UP(true),
  QUEST_REWARDS(false),
  GUILD(false),
  BUILDING_INCOME(false),
  DAILY_REMINDER(false),
  WEEKLY_SUMMARY(false);

  private final boolean told;

  NoticeType(boolean told) {
    this.told = told;
  }

  /** Whether the game has anything yet that leads to it. */
  public boolean isTold() {
    return told;
  }
}
