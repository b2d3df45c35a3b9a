package reve.persistence.shared;

import java.lang.reflect.Array;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Rows of one table that are written in the same way, by primary key. */
final class GatheredRows implements PendingWrites.Pending {
  private final Table<?> table;
  private final RowWrite how;
  private final Map<Object, TableRecord<?>> rows = new LinkedHashMap<>();

  GatheredRows(Table<?> table, RowWrite how) {
    this.table = table;
    this.how = how;
  }

  void gather(TableRecord<?> row) {
    List<?> place = RowWrite.key(table).stream().map(row::get).toList();
    TableRecord<?> known = rows.putIfAbsent(place, row);
    if (known != null) {
      switch (how) {
        case INSERT -> throw new IllegalStateException("added twice: " + row);
        case PUT -> rows.put(place, row);
        case ADD -> RowWrite.numbers(table).forEach(number -> add(known, row, number));
      }
    }
  }

  private static void add(Record known, Record more, Field<?> number) {
    Field<Long> amount = number.coerce(Long.class);
    known.set(amount, Math.addExact(known.get(amount), more.get(amount)));
  }

  @Override
  public Table<?> table() {
    return table;
  }

  @Override
  public int expected() {
    return rows.size();
  }

  @Override
  public QueryPart statement() {
    return RowsStatement.of(table, how).with(table.fieldStream().map(this::column).toList());
  }

  private Object[] column(Field<?> field) {
    Object[] column = (Object[]) Array.newInstance(field.getType(), rows.size());
    int i = 0;
    for (TableRecord<?> row : rows.values()) {
      column[i++] = row.get(field);
    }
    return column;
  }
}
