package reve.persistence.statistics;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static reve.persistence.schema.tables.PlayerTable.PLAYER;

import org.jooq.Condition;
import org.jooq.Field;

/** Whether somebody has begun to play; the house that issues decrees never does. */
final class Playing {
  private Playing() {}

  static Condition is(Field<Long> player) {
    return exists(
        selectOne().from(PLAYER).where(PLAYER.PLAYER_ID.eq(player), PLAYER.STARTED_AT.isNotNull()));
  }
}
