package reve.persistence.shared;

import java.sql.SQLException;
import org.jooq.Query;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * A statement that changes one row of a table, rendered once. PostgreSQL itself makes the
 * transaction fail when it changes none or several, so that the commit may travel right behind it.
 */
public final class RowChange {
  private static final String NO_NUMBER = "22P02";
  private static final String MISSED = "changed where 1 had to";

  private final Table<?> table;
  private final Template template;

  private RowChange(Table<?> table, Template template) {
    this.table = table;
    this.template = template;
  }

  /** Of a query whose parameters' values do not matter. */
  public static RowChange of(Table<?> table, Query query) {
    return new RowChange(table, Template.of(query).within(demand(table)));
  }

  /** A change that is made too seldom to be kept. */
  static Filled once(Table<?> table, Query query) {
    return of(table, query).with(Template.values(query));
  }

  /**
   * Counts what was changed, and makes a number of a sentence unless it was one row. PostgreSQL
   * reports the sentence, since there is no other way to raise an error without a function.
   */
  private static String demand(Table<?> table) {
    return "with changed as (%s returning 1) select case count(*) when 1 then 1 else (count(*) || '"
        + " rows of "
        + table.getName()
        + " "
        + MISSED
        + "')::int end from changed";
  }

  /** Whether a message failed since a change in it did not change one row. */
  static boolean isMissed(SQLException failed) {
    return NO_NUMBER.equals(failed.getSQLState())
        && String.valueOf(failed.getMessage()).contains(MISSED);
  }

  /** The change with these values, in the order of its parameters. */
  public Filled with(@Nullable Object... values) {
    return new Filled(this, template.with(values));
  }

  /** A change that can be sent. */
  public record Filled(RowChange change, Template.Filled statement) {
    Table<?> table() {
      return change.table;
    }
  }
}
