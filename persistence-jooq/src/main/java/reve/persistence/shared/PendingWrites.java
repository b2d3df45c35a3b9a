package reve.persistence.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Table;
import org.jooq.TableRecord;

/** What a unit has yet to write, in the order in which it began to write each thing. */
final class PendingWrites {
  private final Map<Key, GatheredRows> rows = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private boolean any;

  private record Key(Table<?> table, RowWrite how) {}

  /** One statement that will have to change so many rows. */
  interface Pending {
    Table<?> table();

    Template.Filled statement();

    int expected();
  }

  private record OneRow(Table<?> table, Template.Filled statement) implements Pending {
    @Override
    public int expected() {
      return 1;
    }
  }

  void gather(TableRecord<?> row, RowWrite how) {
    any = true;
    rows.computeIfAbsent(new Key(row.getTable(), how), this::begin).gather(row);
  }

  private GatheredRows begin(Key key) {
    GatheredRows fresh = new GatheredRows(key.table(), key.how());
    pending.add(fresh);
    return fresh;
  }

  /** Rows of the same table that are gathered later are sent after it. */
  void gather(Table<?> table, Template.Filled statement) {
    any = true;
    rows.keySet().removeIf(key -> key.table().equals(table));
    pending.add(new OneRow(table, statement));
  }

  /** The same, and nothing that was gathered before under the same template. */
  void gatherLast(Table<?> table, Template.Filled statement) {
    pending.removeIf(each ->
        each instanceof OneRow one && one.statement().template().equals(statement.template()));
    gather(table, statement);
  }

  /** Whether anything was ever gathered. */
  boolean any() {
    return any;
  }

  boolean touch(Table<?>... tables) {
    return pending.stream().anyMatch(each -> Arrays.asList(tables).contains(each.table()));
  }

  /** Sends everything in one go; throws when a statement did not change what it had to. */
  void flush(Wire wire) {
    if (pending.isEmpty()) {
      return;
    }
    List<Pending> sent = List.copyOf(pending);
    pending.clear();
    rows.clear();
    List<Integer> changed = wire.change(sent.stream().map(Pending::statement).toList());
    for (int i = 0; i < sent.size(); i++) {
      demand(sent.get(i), changed.get(i));
    }
  }

  private static void demand(Pending each, int changed) {
    if (changed != each.expected()) {
      throw new IllegalStateException(
          "%d rows of %s changed where %d had to: %s"
              .formatted(
                  changed,
                  each.table().getName(),
                  each.expected(),
                  each.statement().template().text()));
    }
  }
}
