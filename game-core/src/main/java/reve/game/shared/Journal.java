package reve.game.shared;

/** What the running command did, in order; written with the command's transaction. */
public interface Journal {
  void record(Event event);
}
