package reve.persistence.shared;

import static org.jooq.impl.DSL.select;
import static reve.persistence.schema.tables.PlayerTable.PLAYER;

import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import reve.game.shared.PlayerId;

/**
 * Rows about players that arrive beside their units. They wait for the unit that changes the player
 * just then, and do not arrive when that forgets them.
 */
public final class Arrivals {
  private Arrivals() {}

  /**
   * Adds the row, unless its key is taken or the player is not there as the conditions say; answers
   * how many rows that were.
   */
  public static int add(
      DSLContext sql, PlayerId player, TableRecord<?> row, Condition... conditions) {
    return sql.insertInto(row.getTable(), row.fields())
        .select(
            select(Stream.of(row.fields()).map(field -> value(row, field)).toList())
                .from(PLAYER)
                .where(PLAYER.PLAYER_ID.eq(player.value()))
                .and(DSL.and(conditions))
                .forKeyShare())
        .onConflictDoNothing()
        .execute();
  }

  private static <T> Field<T> value(Record row, Field<T> field) {
    return DSL.val(row.get(field), field);
  }
}
