package reve.game.shared;

/** What one process tells all others of the same game. Nothing is kept for who does not listen. */
public interface Announcements {

  /** Tells every other process that the rules were changed. */
  void rulesChanged();

  /** Runs the action, on a thread of its own, whenever another process has changed the rules. */
  void onRulesChanged(Runnable action);
}
