package reve.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import reve.game.shared.CommandId;
import reve.game.shared.Dice;
import reve.game.shared.Event;
import reve.game.shared.Journal;
import reve.game.shared.Reactions;
import reve.game.shared.Rulebook;
import reve.game.shared.Unit;

/** What a running command works in, and what it has recorded so far. */
final class JooqUnit extends JooqMoment implements Unit, Journal {
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

  void react(Reactions reactions) {
    reactions.follow(events, this);
  }
}
