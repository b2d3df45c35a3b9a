package reve.persistence.shared;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * What is read of one player by their id alone, from one table. A unit remembers it, and commands
 * of a kind that asked for it before are given it together with the lock. Of a lookup there is one
 * instance, in a constant.
 */
public final class Lookup<T> {
  private final RowsQuery<?> query;
  private final Function<List<?>, T> read;

  private Lookup(RowsQuery<?> query, Function<List<?>, T> read) {
    this.query = query;
    this.read = read;
  }

  /** All of the player's rows in the table, and what they mean together. */
  public static <R extends Record, T> Lookup<T> of(Table<R> table, Function<List<R>, T> meaning) {
    RowsQuery<R> query = RowsQuery.of(table, ofPlayer(table));
    return new Lookup<>(query, rows -> meaning.apply(query.cast(rows)));
  }

  private static Condition ofPlayer(Table<?> table) {
    Field<Long> player = Objects.requireNonNull(table.field("player_id", Long.class));
    return player.eq(DSL.param("player", Long.class));
  }

  RowsQuery<?> query() {
    return query;
  }

  T meaning(List<?> rows) {
    return read.apply(rows);
  }
}
