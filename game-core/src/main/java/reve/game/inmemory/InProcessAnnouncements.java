package reve.game.inmemory;

import reve.game.shared.Announcements;

/** Of a game that is one process: there is nobody to tell, and nobody tells. */
public final class InProcessAnnouncements implements Announcements {
  @Override
  public void rulesChanged() {
    // this process knows already
  }

  @Override
  public void onRulesChanged(Runnable action) {
    // nobody else is there to change them
  }
}
