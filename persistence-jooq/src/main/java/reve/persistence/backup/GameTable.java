package reve.persistence.backup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.impl.DSL;
import reve.persistence.upgrade.Migrations;

/**
 * A table whose rows a backup keeps, with the columns that are not computed. The catalogue lists
 * them, so that none is forgotten; left out are Flyway's history, which a restore writes itself,
 * leases, which belong to processes and not to the game, and unlogged tables, which the game fills
 * again.
 */
record GameTable(String name, List<String> columns) {
  GameTable {
    columns = List.copyOf(columns);
  }

  private static final String LEASES = "lease";

  /** All of them, each after those that it refers to. */
  private static final String ALL =
      """
      with recursive
        reference(child, parent) as (
          select conrelid, confrelid from pg_constraint where contype = 'f' and conrelid <> confrelid),
        depth(oid, level) as (
          select child, 1 from reference
          union
          select child, level + 1 from reference join depth on parent = oid where level < 1000)
      select t.relname, array_agg(a.attname::text order by a.attnum)
      from pg_class t
      join pg_namespace n on n.oid = t.relnamespace and n.nspname = current_schema()
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where t.relkind in ('r', 'p') and not t.relispartition and t.relpersistence = 'p' and t.relname not in ({0}, {1})
        and not exists (select from pg_depend
                        where classid = 'pg_class'::regclass and objid = t.oid and deptype = 'e')
      group by t.oid, t.relname
      order by (select coalesce(max(level), 0) from depth where depth.oid = t.oid), t.relname
      """;

  static List<GameTable> all(DSLContext sql) {
    return sql.resultQuery(ALL, DSL.inline(Migrations.HISTORY), DSL.inline(LEASES))
        .fetch(row ->
            new GameTable(row.get(0, String.class), Arrays.asList(row.get(1, String[].class))));
  }

  /** The first of the tables that holds a row. */
  static Optional<GameTable> firstFilled(DSLContext sql, List<GameTable> tables) {
    return tables.stream()
        .filter(table -> sql.fetchExists(DSL.table(DSL.name(table.name()))))
        .findFirst();
  }

  /** The name as SQL has it, whatever characters it is made of. */
  static String quoted(DSLContext sql, String name) {
    Name quoted = DSL.quotedName(name);
    return sql.render(quoted);
  }

  static String quoted(DSLContext sql, List<String> names) {
    return names.stream().map(name -> quoted(sql, name)).collect(Collectors.joining(", "));
  }
}
