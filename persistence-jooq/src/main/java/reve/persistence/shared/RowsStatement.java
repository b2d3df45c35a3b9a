package reve.persistence.shared;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jooq.Context;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Table;
import org.jooq.impl.CustomQueryPart;
import org.jooq.impl.DSL;

/**
 * The text by which rows are written to a table in one way, cut at its parameters; made once, since
 * having jOOQ read it anew for every command would cost more than all else that it does.
 */
record RowsStatement(List<String> pieces, List<DataType<?>> types) {
  private static final Map<Key, RowsStatement> MADE = new ConcurrentHashMap<>();

  private record Key(Table<?> table, RowWrite how) {}

  static RowsStatement of(Table<?> table, RowWrite how) {
    return MADE.computeIfAbsent(
        new Key(table, how),
        key ->
            new RowsStatement(
                List.of(how.statement(table).split("\\?", -1)),
                Stream.of(table.fields()).<DataType<?>>map(RowsStatement::array).toList()));
  }

  private static DataType<?> array(Field<?> field) {
    return field.getDataType().getArrayDataType();
  }

  /** The statement with these columns as its parameters. */
  QueryPart with(List<Object[]> columns) {
    return new Filled(this, columns);
  }

  private static final class Filled extends CustomQueryPart {
    private static final long serialVersionUID = 1L;

    private final transient RowsStatement statement;
    private final transient List<Object[]> columns;

    Filled(RowsStatement statement, List<Object[]> columns) {
      this.statement = statement;
      this.columns = columns;
    }

    @Override
    public void accept(Context<?> context) {
      context.sql(statement.pieces().getFirst());
      for (int i = 0; i < columns.size(); i++) {
        context
            .visit(DSL.val((Object) columns.get(i), statement.types().get(i)))
            .sql(statement.pieces().get(i + 1));
      }
    }
  }
}
