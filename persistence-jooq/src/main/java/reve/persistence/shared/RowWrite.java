package reve.persistence.shared;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * How rows that were gathered meet those of the table. Each is one statement whose text does not
 * depend on how many rows there are, so that PostgreSQL plans it once: the rows travel as one array
 * a column.
 */
enum RowWrite {
  INSERT {
    @Override
    String statement(Table<?> table) {
      return insert(table);
    }
  },
  PUT {
    @Override
    String statement(Table<?> table) {
      return insert(table)
          + " on conflict ("
          + names(key(table))
          + ") do update set "
          + each(numbers(table), "%1$s = excluded.%1$s", ", ");
    }
  },
  /** A merge, since checks would refuse a negative number that is only to be added. */
  ADD {
    @Override
    String statement(Table<?> table) {
      return "merge into "
          + table.getName()
          + " as kept using "
          + rows(table)
          + " on "
          + each(key(table), "kept.%1$s = added.%1$s", " and ")
          + " when matched then update set "
          + each(numbers(table), "%1$s = kept.%1$s + added.%1$s", ", ")
          + " when not matched then insert ("
          + names(List.of(table.fields()))
          + ") values ("
          + each(List.of(table.fields()), "added.%1$s", ", ")
          + ")";
    }
  };

  private static final Configuration POSTGRES = DSL.using(SQLDialect.POSTGRES).configuration();

  /** With one parameter a column, an array each. */
  abstract String statement(Table<?> table);

  private static String insert(Table<?> table) {
    String columns = names(List.of(table.fields()));
    return "insert into "
        + table.getName()
        + " ("
        + columns
        + ") select "
        + columns
        + " from "
        + rows(table);
  }

  private static String rows(Table<?> table) {
    return "unnest("
        + Stream.of(table.fields())
            .map(field -> "?::" + field.getDataType().getCastTypeName(POSTGRES) + "[]")
            .collect(joining(", "))
        + ") as added ("
        + names(List.of(table.fields()))
        + ")";
  }

  static List<? extends Field<?>> key(Table<?> table) {
    return Objects.requireNonNull(table.getPrimaryKey()).getFields();
  }

  static List<? extends Field<?>> numbers(Table<?> table) {
    return Stream.of(table.fields()).filter(field -> !key(table).contains(field)).toList();
  }

  private static String names(List<? extends Field<?>> fields) {
    return each(fields, "%1$s", ", ");
  }

  private static String each(List<? extends Field<?>> fields, String form, String between) {
    return fields.stream()
        .map(field -> form.formatted('"' + field.getName() + '"'))
        .collect(joining(between));
  }
}
