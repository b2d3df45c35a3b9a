package reve.persistence.shared;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;

/**
 * How rows that were gathered meet those of the table. Many travel as one array a column, so that
 * the statement's text does not depend on how many there are and PostgreSQL plans it once. A single
 * row travels as it is, which costs less.
 */
enum RowWrite {
  INSERT {
    @Override
    String text(Table<?> table, String rows) {
      return insert(table, rows);
    }
  },
  PUT {
    @Override
    String text(Table<?> table, String rows) {
      return insert(table, rows)
          + " on conflict ("
          + names(key(table))
          + ") do update set "
          + each(numbers(table), "%1$s = excluded.%1$s", ", ");
    }
  },
  /** A merge, since checks would refuse a negative number that is only to be added. */
  ADD {
    @Override
    String text(Table<?> table, String rows) {
      return "merge into "
          + table.getName()
          + " as kept using "
          + rows
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

  private static final Map<Key, Template> TEMPLATES = new ConcurrentHashMap<>();

  private record Key(Table<?> table, RowWrite how, boolean many) {}

  abstract String text(Table<?> table, String rows);

  /** With one parameter a column: an array each for many rows, or else the value of the one. */
  Template template(Table<?> table, boolean many) {
    return TEMPLATES.computeIfAbsent(
        new Key(table, this, many),
        key -> {
          List<ColumnType> types =
              Stream.of(table.fields()).map(field -> ColumnType.of(field.getDataType())).toList();
          return Template.of(text(table, many ? arrays(table, types) : row(table, types)), types);
        });
  }

  private static String insert(Table<?> table, String rows) {
    String columns = names(List.of(table.fields()));
    return "insert into "
        + table.getName()
        + " ("
        + columns
        + ") select "
        + columns
        + " from "
        + rows;
  }

  private static String arrays(Table<?> table, List<ColumnType> types) {
    return "unnest(" + casts(types, "[]") + ")" + added(table);
  }

  private static String row(Table<?> table, List<ColumnType> types) {
    return "(values (" + casts(types, "") + "))" + added(table);
  }

  private static String casts(List<ColumnType> types, String suffix) {
    return types.stream().map(type -> "?::" + type.sqlName() + suffix).collect(joining(", "));
  }

  private static String added(Table<?> table) {
    return " as added (" + names(List.of(table.fields())) + ")";
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
