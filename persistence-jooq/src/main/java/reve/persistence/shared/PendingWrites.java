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

  /** One statement to be sent; it changes all the rows that it has to, or fails. */
  interface Pending {
    Table<?> table();

    Template.Filled statement();
  }

  private record OneRow(RowChange.Filled change) implements Pending {
    @Override
    public Table<?> table() {
      return change.table();
    }

    @Override
    public Template.Filled statement() {
      return change.statement();
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
  void gather(RowChange.Filled change) {
    any = true;
    rows.keySet().removeIf(key -> key.table().equals(change.table()));
    pending.add(new OneRow(change));
  }

  /** The same, and nothing that was gathered before of the same change. */
  void gatherLast(RowChange.Filled change) {
    pending.removeIf(
        each -> each instanceof OneRow one && one.change().change().equals(change.change()));
    gather(change);
  }

  /** Whether anything was ever gathered. */
  boolean any() {
    return any;
  }

  boolean touch(Table<?>... tables) {
    return pending.stream().anyMatch(each -> Arrays.asList(tables).contains(each.table()));
  }

  /** Everything that was gathered and not taken yet, which from here on is the caller's to send. */
  List<Template.Filled> take() {
    List<Template.Filled> taken = pending.stream().map(Pending::statement).toList();
    pending.clear();
    rows.clear();
    return taken;
  }
}
