package reve.persistence.privacy;

import static reve.persistence.schema.tables.PlayerTable.PLAYER;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.impl.DSL;
import reve.game.privacy.PersonalData;
import reve.game.shared.PlayerId;
import reve.persistence.shared.Transaction;

/** Knows everything that is kept of a person, in all tables. */
public final class JooqPersonalData implements PersonalData {

  @Override
  public void clear(PlayerId player) {
    Transaction transaction = Transaction.of(player);
    PersonalTables.belongings()
        .forEach(table ->
            transaction.lastly(
                DSL.deleteFrom(table).where(PersonalTables.player(table).eq(player.value()))));
    transaction.lastly(
        DSL.update(PLAYER).set(notBegun()).where(PLAYER.PLAYER_ID.eq(player.value())));
  }

  /** Everything that is known of a player only since they began. */
  private static Map<Field<?>, Object> notBegun() {
    Map<Field<?>, Object> nothing = new LinkedHashMap<>();
    Stream.of(PLAYER.fields())
        .filter(field -> field.getDataType().nullable())
        .forEach(field -> nothing.put(field, DSL.defaultValue(field.getDataType())));
    return nothing;
  }
}
