package reve.persistence.shared;

import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A statement that jOOQ rendered once. What every command sends is made of these: having its text
 * put together anew for each would cost more than all else that the game does.
 */
public final class Template {
  private static final DSLContext POSTGRES =
      DSL.using(SQLDialect.POSTGRES, new Settings().withRenderSchema(false));

  private final String text;
  private final List<ColumnType> parameters;

  private Template(String text, List<ColumnType> parameters) {
    this.text = text;
    this.parameters = List.copyOf(parameters);
  }

  /** Of a query whose parameters' values do not matter. */
  public static Template of(Query query) {
    return new Template(
        POSTGRES.render(query),
        POSTGRES.extractParams(query).values().stream()
            .filter(parameter -> !parameter.isInline())
            .map(Template::type)
            .toList());
  }

  /** A query that is asked too seldom to be kept. */
  static Filled once(Query query) {
    return of(query).with(values(query));
  }

  /** The values that stand in the query, in the order of its parameters. */
  static Object[] values(Query query) {
    return POSTGRES.extractBindValues(query).toArray();
  }

  /** The statement in the place of {@code %s} in another, which has no parameters of its own. */
  Template within(String other) {
    return new Template(other.formatted(text), parameters);
  }

  static Template of(String text, List<ColumnType> parameters) {
    return new Template(text, parameters);
  }

  /** An empty row; one without a context of its own would have jOOQ make one at every turn. */
  static <R extends Record> R emptyRow(Table<R> table) {
    return POSTGRES.newRecord(table);
  }

  private static ColumnType type(Param<?> parameter) {
    DataType<?> type = parameter.getDataType();
    DataType<?> each = type.getArrayComponentDataType();
    return ColumnType.of(each == null ? type : each);
  }

  /** The statement with these values, in the order of its parameters. */
  public Filled with(@Nullable Object... values) {
    if (values.length != parameters.size()) {
      throw new IllegalArgumentException(
          parameters.size() + " values are needed and not " + Arrays.toString(values));
    }
    return new Filled(this, values);
  }

  String text() {
    return text;
  }

  List<ColumnType> parameters() {
    return parameters;
  }

  /** A statement that can be sent. */
  @SuppressWarnings("ArrayRecordComponent") // a message compares nothing
  public record Filled(Template template, @Nullable Object[] values) {}
}
