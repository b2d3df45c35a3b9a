package reve.persistence.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.ResultOrRows;
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

    QueryPart statement();

    int expected();
  }

  private record OneRow(Table<?> table, Query statement) implements Pending {
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

  void gather(Table<?> table, Query statement) {
    any = true;
    pending.add(new OneRow(table, statement));
  }

  /** Whether anything was ever gathered. */
  boolean any() {
    return any;
  }

  boolean touch(Table<?>... tables) {
    return pending.stream().anyMatch(each -> Arrays.asList(tables).contains(each.table()));
  }

  /** Sends everything in one go; throws when a statement did not change what it had to. */
  void flush(DSLContext sql) {
    if (pending.isEmpty()) {
      return;
    }
    List<Pending> sent = List.copyOf(pending);
    pending.clear();
    rows.clear();
    List<Integer> changed =
        sql.resultQuery(template(sent.size()), parts(sent)).fetchMany().resultsOrRows().stream()
            .map(ResultOrRows::rows)
            .toList();
    for (int i = 0; i < sent.size(); i++) {
      demand(sent.get(i), changed.get(i));
    }
  }

  private static String template(int statements) {
    StringBuilder template = new StringBuilder("{0}");
    for (int i = 1; i < statements; i++) {
      template.append("; {").append(i).append('}');
    }
    return template.toString();
  }

  private static QueryPart[] parts(List<Pending> sent) {
    return sent.stream().map(Pending::statement).toArray(QueryPart[]::new);
  }

  private static void demand(Pending each, int changed) {
    if (changed != each.expected()) {
      throw new IllegalStateException(
          "%d rows of %s changed where %d had to: %s"
              .formatted(changed, each.table().getName(), each.expected(), each.statement()));
    }
  }
}
