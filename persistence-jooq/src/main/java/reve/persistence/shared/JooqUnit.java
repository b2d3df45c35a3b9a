package reve.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import reve.game.shared.CommandId;
import reve.game.shared.Dice;
import reve.game.shared.Event;
import reve.game.shared.Journal;
import reve.game.shared.Reaction;
import reve.game.shared.Rulebook;
import reve.game.shared.Unit;

/** What a running command works in, and what it has recorded so far. */
final class JooqUnit extends JooqMoment implements Unit, Journal {
  private static final int DEEPEST_REACTION = 8;

  private final Act act;
  private final Dice dice;
  private final List<Event> events = new ArrayList<>();

  JooqUnit(Act act, Rulebook rulebook, Dice dice) {
    super(act.at(), rulebook);
    this.act = act;
    this.dice = dice;
  }

  @Override
  public CommandId command() {
    return act.command();
  }

  @Override
  public Dice dice() {
    return dice;
  }

  @Override
  public Journal journal() {
    return this;
  }

  @Override
  public void record(Event event) {
    events.add(event);
  }

  Act act() {
    return act;
  }

  List<Event> events() {
    return List.copyOf(events);
  }

  /** Level by level: what the command recorded, then what that led to, and so on. */
  void react(List<Reaction<?>> reactions) {
    int from = 0;
    for (int depth = 1; from < events.size(); depth++) {
      if (depth > DEEPEST_REACTION) {
        throw new IllegalStateException("reactions do not come to an end: " + events.get(from));
      }
      int to = events.size();
      for (Event event : List.copyOf(events.subList(from, to))) {
        reactions.forEach(reaction -> offer(reaction, event));
      }
      from = to;
    }
  }

  private <E extends Event> void offer(Reaction<E> reaction, Event event) {
    if (reaction.event().isInstance(event)) {
      reaction.on(reaction.event().cast(event), this);
    }
  }
}
