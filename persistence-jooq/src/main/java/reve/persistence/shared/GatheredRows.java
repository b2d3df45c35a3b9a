package reve.persistence.shared;

import java.lang.reflect.Array;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/** Rows of one table that are written in the same way, by primary key. */
final class GatheredRows implements PendingWrites.Pending {
  private static final Map<Key, String> STATEMENTS = new ConcurrentHashMap<>();

  private final Key key;
  private final Map<Object, TableRecord<?>> rows = new LinkedHashMap<>();

  record Key(Table<?> table, RowWrite how) {}

  GatheredRows(Key key) {
    this.key = key;
  }

  void gather(TableRecord<?> row) {
    List<?> place = RowWrite.key(key.table()).stream().map(row::get).toList();
    TableRecord<?> known = rows.putIfAbsent(place, row);
    if (known != null) {
      switch (key.how()) {
        case INSERT -> throw new IllegalStateException("added twice: " + row);
        case PUT -> rows.put(place, row);
        case ADD -> RowWrite.numbers(key.table()).forEach(number -> add(known, row, number));
      }
    }
  }

  private static void add(Record known, Record more, Field<?> number) {
    Field<Long> amount = number.coerce(Long.class);
    known.set(amount, Math.addExact(known.get(amount), more.get(amount)));
  }

  @Override
  public Table<?> table() {
    return key.table();
  }

  @Override
  public int expected() {
    return rows.size();
  }

  @Override
  public Query statement() {
    Object[] columns = key.table().fieldStream().map(this::column).toArray();
    return DSL.query(STATEMENTS.computeIfAbsent(key, k -> k.how().statement(k.table())), columns);
  }

  private Object column(Field<?> field) {
    Object[] column = (Object[]) Array.newInstance(field.getType(), rows.size());
    int i = 0;
    for (TableRecord<?> row : rows.values()) {
      column[i++] = row.get(field);
    }
    return column;
  }
}
