package reve.game.shared;

import java.util.List;

/** Everything that reacts to events, level by level, so that reactions to reactions come later. */
public final class Reactions {
  private static final int DEEPEST = 8;

  private final List<Reaction<?>> all;

  public Reactions(List<Reaction<?>> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Reacts to what was recorded so far, then to what that led to, and so on; the list grows as the
   * unit records. Throws when that does not come to an end.
   */
  public void follow(List<Event> recorded, Unit unit) {
    int from = 0;
    for (int depth = 1; from < recorded.size(); depth++) {
      if (depth > DEEPEST) {
        throw new IllegalStateException("reactions do not come to an end: " + recorded.get(from));
      }
      int to = recorded.size();
      for (Event event : List.copyOf(recorded.subList(from, to))) {
        all.forEach(reaction -> offer(reaction, event, unit));
      }
      from = to;
    }
  }

  private static <E extends Event> void offer(Reaction<E> reaction, Event event, Unit unit) {
    if (reaction.event().isInstance(event)) {
      reaction.on(reaction.event().cast(event), unit);
    }
  }
}
