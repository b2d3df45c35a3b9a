package reve.game.testworld;

import reve.game.shared.Announcements;

/** Nobody hears what is announced, but it is counted. */
public final class CountedAnnouncements implements Announcements {
  private int made;

  @Override
  public void rulesChanged() {
    made++;
  }

  @Override
  public void onRulesChanged(Runnable action) {
    // nobody else is there to change them
  }

  public int made() {
    return made;
  }
}
