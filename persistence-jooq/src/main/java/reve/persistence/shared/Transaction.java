package reve.persistence.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.TableRecord;
import reve.game.shared.PlayerId;

/**
 * What the stores of a running unit or question work on. Writes are gathered and sent together,
 * when the unit ends or when a table that they touch is about to be read.
 */
public final class Transaction {
  static final ScopedValue<Transaction> RUNNING = ScopedValue.newInstance();

  private final DSLContext sql;
  private final Optional<Act> act;
  private final PendingWrites writes = new PendingWrites();
  private final Map<Memory, Object> memory = new HashMap<>();
  private final Map<Table<?>, Integer> lines = new HashMap<>();

  private record Memory(PlayerId player, Class<?> type) {}

  private Transaction(DSLContext sql, Optional<Act> act) {
    this.sql = sql;
    this.act = act;
  }

  static Transaction ofUnit(DSLContext sql, Act act) {
    return new Transaction(sql, Optional.of(act));
  }

  static Transaction ofQuestion(DSLContext sql) {
    return new Transaction(sql, Optional.empty());
  }

  /** Throws outside a unit or question, and in a unit that has not locked this player. */
  public static Transaction of(PlayerId player) {
    Transaction running = running();
    if (!running.act.map(act -> act.player().equals(player)).orElse(true)) {
      throw new IllegalStateException("player " + player.value() + " is not locked by this unit");
    }
    return running;
  }

  /** For what belongs to no player; throws outside a unit or question. */
  public static Transaction running() {
    if (!RUNNING.isBound()) {
      throw new IllegalStateException("a store was called outside a unit of work");
    }
    return RUNNING.get();
  }

  /** For reading these tables, with everything that the unit has written to them. */
  public DSLContext reading(Table<?>... tables) {
    if (writes.touch(tables)) {
      writes.flush(sql);
    }
    return sql;
  }

  /** The running command; throws in a question, which writes nothing. */
  public Act act() {
    return act.orElseThrow(() -> new IllegalStateException("a question does not write"));
  }

  /** Numbers the rows that the running command adds to a table, from 1. */
  public int nextLine(Table<?> table) {
    return lines.merge(table, 1, Integer::sum);
  }

  /**
   * Adds a row, which is the transaction's from here on; one with the same primary key makes the
   * unit fail.
   */
  public void insert(TableRecord<?> row) {
    writes.gather(checked(row), RowWrite.INSERT);
  }

  /** Puts the row in place of the one with the same primary key, if any; the last one stays. */
  public void put(TableRecord<?> row) {
    writes.gather(checked(row), RowWrite.PUT);
  }

  /** Adds the row's numbers, which are all but its key, to those of the row with that key. */
  public void add(TableRecord<?> row) {
    writes.gather(checked(row), RowWrite.ADD);
  }

  /** Sends the statement with the other writes; the unit fails unless it changes one row. */
  public void change(Table<?> table, Query statement) {
    act();
    writes.gather(table, statement);
  }

  private TableRecord<?> checked(TableRecord<?> row) {
    if (!act().player().equals(new PlayerId(row.get("player_id", Long.class)))) {
      throw new IllegalStateException("not the locked player's row: " + row);
    }
    return row;
  }

  /**
   * What was remembered of the player under this type, or else what {@code load} gives. It is the
   * store's duty to {@link #remember} anew what it writes.
   */
  public <T> T recall(PlayerId player, Class<T> type, Supplier<T> load) {
    Memory key = new Memory(player, type);
    Object known = memory.get(key);
    if (known == null) {
      known = load.get();
      memory.put(key, known);
    }
    return type.cast(known);
  }

  public <T> void remember(PlayerId player, Class<T> type, T value) {
    memory.put(new Memory(player, type), value);
  }

  boolean hasWritten() {
    return writes.any();
  }

  void flush() {
    writes.flush(sql);
  }
}
