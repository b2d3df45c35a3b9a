package reve.persistence.shared;

import static org.jooq.impl.DSL.select;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** A question for whole rows of one table, rendered once. */
public final class RowsQuery<R extends Record> {
  private final Table<R> table;
  private final Template template;
  private final List<ColumnType> columns;

  private RowsQuery(Table<R> table, Template template) {
    this.table = table;
    this.template = template;
    this.columns =
        Stream.of(table.fields()).map(field -> ColumnType.of(field.getDataType())).toList();
  }

  /** The rows that meet the conditions, whose parameters' values do not matter. */
  public static <R extends Record> RowsQuery<R> of(Table<R> table, Condition... conditions) {
    return new RowsQuery<>(
        table, Template.of(select(table.fields()).from(table).where(conditions)));
  }

  /** The same, locked until the transaction ends. */
  static <R extends Record> RowsQuery<R> locking(Table<R> table, Condition... conditions) {
    return new RowsQuery<>(
        table, Template.of(select(table.fields()).from(table).where(conditions).forUpdate()));
  }

  Table<R> table() {
    return table;
  }

  Template template() {
    return template;
  }

  List<R> rows(ResultSet result) throws SQLException {
    List<R> rows = new ArrayList<>();
    while (result.next()) {
      @Nullable Object[] values = new @Nullable Object[columns.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = columns.get(i).read(result, i + 1);
      }
      R row = Template.emptyRow(table);
      row.fromArray(values);
      row.touched(false);
      rows.add(row);
    }
    return rows;
  }

  @SuppressWarnings("unchecked") // they were made by rows()
  List<R> cast(List<?> rows) {
    return (List<R>) rows;
  }
}
