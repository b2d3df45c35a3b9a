package reve.persistence.shared;

import static reve.persistence.schema.tables.JournalTable.JOURNAL;
import static reve.persistence.schema.tables.PlayerTable.PLAYER;

import java.util.List;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import reve.game.shared.Event;
import reve.game.shared.Subscriber;
import reve.persistence.schema.tables.records.CommandRow;
import reve.persistence.schema.tables.records.JournalRow;
import reve.persistence.schema.tables.records.OutboxRow;
import reve.persistence.schema.tables.records.ReplyPendingRow;

/** What every committed command leaves behind beside its own writes. */
final class ActRecords {
  private static final RowChange COUNT =
      RowChange.of(
          PLAYER,
          DSL.update(PLAYER)
              .set(PLAYER.ACTS, DSL.param("act", Long.class))
              .where(
                  PLAYER.PLAYER_ID.eq(DSL.param("player", Long.class)),
                  PLAYER.ACTS.eq(DSL.param("before", Long.class))));

  private final GameJson json = new GameJson();
  private final List<Subscriber> subscribers;

  ActRecords(List<Subscriber> subscribers) {
    this.subscribers = List.copyOf(subscribers);
  }

  <O> O outcome(Class<O> type, String stored) {
    return json.read(type, stored);
  }

  <O> void write(Transaction transaction, JooqUnit unit, Class<O> outcomeType, O outcome) {
    Act act = unit.act();
    count(transaction, act);
    unit.events().forEach(event -> record(transaction, unit, event));
    transaction.insert(
        new CommandRow(
            act.player().value(),
            act.command().value(),
            act.number(),
            act.at(),
            outcomeType.getName(),
            JSONB.valueOf(json.write(outcomeType, outcome))));
    transaction.insert(new ReplyPendingRow(act.player().value(), act.command().value(), act.at()));
  }

  private static void count(Transaction transaction, Act act) {
    transaction.change(COUNT.with(act.number(), act.player().value(), act.number() - 1));
  }

  private void record(Transaction transaction, JooqUnit unit, Event event) {
    Act act = unit.act();
    int line = transaction.nextLine(JOURNAL);
    transaction.insert(
        new JournalRow(
            act.player().value(),
            act.number(),
            line,
            act.at(),
            event.kind(),
            act.command().value(),
            line == 1 ? unit.dice().seed().hex() : null,
            JSONB.valueOf(json.write(event))));
    for (Subscriber subscriber : subscribers) {
      if (subscriber.kinds().contains(event.kind())) {
        transaction.insert(
            new OutboxRow(
                act.player().value(), act.number(), line, subscriber.name(), act.at(), 0));
      }
    }
  }
}
