package reve.persistence.shared;

import static reve.persistence.schema.tables.CommandTable.COMMAND;
import static reve.persistence.schema.tables.PlayerTable.PLAYER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.impl.DSL;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.CommandRow;
import reve.persistence.schema.tables.records.PlayerRow;

/** Makes a transaction the only one of its player, and finds out what it is to continue from. */
record CommandLock(PlayerId player, CommandId command, Set<Lookup<?>> lookups) {
  private static final RowsQuery<PlayerRow> LOCK =
      RowsQuery.locking(PLAYER, PLAYER.PLAYER_ID.eq(DSL.param("player", Long.class)));

  /**
   * A statement of its own behind the lock: one that joined both would look for the outcome in a
   * snapshot from before it waited, and miss that the same command was just committed.
   */
  private static final RowsQuery<CommandRow> OUTCOME =
      RowsQuery.of(
          COMMAND,
          COMMAND.PLAYER_ID.eq(DSL.param("player", Long.class)),
          COMMAND.COMMAND_ID.eq(DSL.param("command", String.class)));

  /** The locked player, the outcome of the command if it was committed before, what was asked. */
  record Held(KnownPlayer player, Optional<String> outcome, Map<Lookup<?>, Object> known) {

    /** Hands everything that was read to a transaction that is about to begin its work. */
    void remind(Transaction transaction, PlayerId of) {
      transaction.remember(of, KnownPlayer.LOOKUP, player);
      known.forEach((lookup, value) -> transaction.rememberRead(of, lookup, value));
    }
  }

  /** Waits until no other transaction has the player; everything is asked in one message. */
  Held take(Wire wire) {
    List<PlayerRow> locked = new ArrayList<>();
    List<CommandRow> stored = new ArrayList<>();
    Map<Lookup<?>, Object> known = new HashMap<>();
    List<Template.Filled> questions = new ArrayList<>();
    List<Wire.Reader> readers = new ArrayList<>();
    questions.add(LOCK.template().with(player.value()));
    readers.add(result -> locked.addAll(LOCK.rows(result)));
    questions.add(OUTCOME.template().with(player.value(), command.value()));
    readers.add(result -> stored.addAll(OUTCOME.rows(result)));
    for (Lookup<?> lookup : lookups) {
      questions.add(lookup.query().template().with(player.value()));
      readers.add(result -> known.put(lookup, lookup.meaning(lookup.query().rows(result))));
    }
    wire.ask(questions, readers);
    return new Held(
        KnownPlayer.of(locked),
        stored.stream().findFirst().map(row -> row.getOutcome().data()),
        known);
  }

  /**
   * The same for somebody who may have no row yet that could be locked: then an advisory lock on
   * their id keeps a second newcomer's command of theirs waiting.
   */
  Held takeNewcomer(Wire wire) {
    Held held = take(wire);
    if (held.player().row().isPresent()) {
      return held;
    }
    wire.sql().execute("select pg_advisory_xact_lock({0})", DSL.val(player.value()));
    return take(wire);
  }
}
