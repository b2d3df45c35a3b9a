package reve.persistence.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import reve.game.shared.PlayerId;

/**
 * What the stores of a running unit or question work on. Writes are gathered and sent together,
 * when the unit ends or when a table that they touch is about to be read.
 */
public final class Transaction {
  static final ScopedValue<Transaction> RUNNING = ScopedValue.newInstance();
  private static final Template.Filled COMMIT = Template.of("commit", List.of()).with();

  private final Wire wire;
  private final Optional<Act> act;
  private final PendingWrites writes = new PendingWrites();
  private final Map<Key, Object> memory = new HashMap<>();
  private final Set<Lookup<?>> asked = new HashSet<>();
  private final Map<Table<?>, Integer> lines = new HashMap<>();
  private final List<Template.Filled> last = new ArrayList<>();

  private record Key(PlayerId player, Lookup<?> lookup) {}

  private Transaction(Wire wire, Optional<Act> act) {
    this.wire = wire;
    this.act = act;
  }

  static Transaction ofUnit(Wire wire, Act act) {
    return new Transaction(wire, Optional.of(act));
  }

  static Transaction ofQuestion(Wire wire) {
    return new Transaction(wire, Optional.empty());
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
      flush();
    }
    return wire.sql();
  }

  /** The rows that meet the query, with everything that the unit has written to them. */
  public <R extends Record> List<R> rows(RowsQuery<R> query, Object... values) {
    if (writes.touch(query.table())) {
      flush();
    }
    return rowsAside(query, values);
  }

  /** The same for rows to which the unit has written nothing; the store knows which those are. */
  public <R extends Record> List<R> rowsAside(RowsQuery<R> query, Object... values) {
    List<R> rows = new ArrayList<>();
    wire.ask(
        List.of(query.template().with(values)), List.of(result -> rows.addAll(query.rows(result))));
    return rows;
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

  /** Makes the change with the other writes; the unit fails unless it changes one row. */
  public void change(RowChange.Filled change) {
    act();
    writes.gather(change);
  }

  /** The same for a change that is made too seldom to be rendered once and kept. */
  public void change(Table<?> table, Query change) {
    change(RowChange.once(table, change));
  }

  /** The same, in place of what an earlier call gathered of the same change, if it did. */
  public void changeOnce(RowChange.Filled change) {
    act();
    writes.gatherLast(change);
  }

  /**
   * Sends the statement when everything else was sent, even what the unit leaves behind of itself;
   * it may change any number of rows.
   */
  public void lastly(Query statement) {
    act();
    last.add(Template.once(statement));
  }

  private TableRecord<?> checked(TableRecord<?> row) {
    if (!Objects.equals(row.get("player_id"), act().player().value())) {
      throw new IllegalStateException("not the locked player's row: " + row);
    }
    return row;
  }

  /**
   * What is looked up of the player, or what was remembered of it. It is the store's duty to {@link
   * #remember} anew what it writes.
   */
  @SuppressWarnings("unchecked") // a lookup's own meaning is what is kept under it
  public <T> T recall(PlayerId player, Lookup<T> lookup) {
    Key key = new Key(player, lookup);
    Object known = memory.get(key);
    if (known == null) {
      known = lookup.meaning(rows(lookup.query(), player.value()));
      memory.put(key, known);
      asked.add(lookup);
    }
    return (T) known;
  }

  /** Looks all of these up in one message. */
  void recallAll(PlayerId player, Set<Lookup<?>> lookups) {
    if (lookups.isEmpty()) {
      return;
    }
    List<Template.Filled> questions = new ArrayList<>();
    List<Wire.Reader> readers = new ArrayList<>();
    lookups.forEach(lookup -> {
      questions.add(lookup.query().template().with(player.value()));
      readers.add(
          result -> rememberRead(player, lookup, lookup.meaning(lookup.query().rows(result))));
    });
    wire.ask(questions, readers);
  }

  /** The same if it was looked up or remembered before; asks nothing. */
  @SuppressWarnings("unchecked") // a lookup's own meaning is what is kept under it
  public <T> Optional<T> remembered(PlayerId player, Lookup<T> lookup) {
    return Optional.ofNullable((T) memory.get(new Key(player, lookup)));
  }

  public <T> void remember(PlayerId player, Lookup<T> lookup, T value) {
    memory.put(new Key(player, lookup), value);
  }

  /** Remembers what was read by a lookup before the work began. */
  @SuppressWarnings("unchecked") // a lookup's own meaning is what is kept under it
  <T> void rememberRead(PlayerId player, Lookup<T> lookup, Object value) {
    remember(player, lookup, (T) value);
  }

  /** What the work had to ask for by lookups. */
  Set<Lookup<?>> asked() {
    return Set.copyOf(asked);
  }

  boolean hasWritten() {
    return writes.any() || !last.isEmpty();
  }

  /** Sends everything that is still to be sent, and commits in the same message. */
  void commit() {
    List<Template.Filled> message = new ArrayList<>(writes.take());
    message.addAll(last);
    message.add(COMMIT);
    wire.change(message);
  }

  private void flush() {
    wire.change(writes.take());
  }
}
