package reve.persistence.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

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
  public Template.Filled statement() {
    boolean many = rows.size() > 1;
    @Nullable Object[] values = new @Nullable Object[table.fields().length];
    for (int column = 0; column < values.length; column++) {
      values[column] = many ? column(column) : rows.values().iterator().next().get(column);
    }
    return how.template(table, many).with(values);
  }

  private Object[] column(int number) {
    return rows.values().stream().map(row -> row.get(number)).toArray();
  }
}
