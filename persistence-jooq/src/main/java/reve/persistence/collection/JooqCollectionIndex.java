package reve.persistence.collection;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static reve.persistence.schema.tables.StackTable.STACK;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import reve.game.collection.CollectionIndex;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stats;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.persistence.esprit.JooqStacks;
import reve.persistence.schema.tables.records.StackRow;
import reve.persistence.shared.Transaction;
import reve.persistence.shared.Walk;

/**
 * Pages through table {@code stack}. A player's stacks lie side by side in the primary key, few
 * enough to be sorted for each page; so no order needs an index that every summon would pay for.
 */
public final class JooqCollectionIndex implements CollectionIndex {
  private static final Field<Long> VALUE = field(name("value"), SQLDataType.BIGINT);

  @Override
  public Page<Row> page(
      PlayerId player, Optional<Set<EspritId>> only, Order order, Turn<Key> turn, int size) {
    Sorting sorting = Sorting.by(order);
    Walk<Key> walk = Walk.of(turn);
    List<Row> rows =
        Transaction.of(player)
            .reading(STACK)
            .select(STACK.fields())
            .select(sorting.value().as(VALUE))
            .from(sorting.source())
            .where(
                STACK.PLAYER_ID.eq(player.value()),
                only.map(JooqCollectionIndex::named).orElse(noCondition()),
                walk.beyond(sorting::after, sorting::before))
            .orderBy(walk.order(sorting.forwards(), sorting.backwards()))
            .limit(size + 1L)
            .fetch(JooqCollectionIndex::row);
    return Page.ofSurplus(rows, turn, size);
  }

  private static Condition named(Set<EspritId> esprits) {
    return STACK.ESPRIT.eq(any(esprits.stream().map(EspritId::value).toArray(String[]::new)));
  }

  private static Row row(Record read) {
    StackRow row = read.into(STACK);
    return new Row(
        new Key(read.get(VALUE), new EspritId(row.getEsprit())),
        JooqStacks.stack(row),
        new Stats(row.getLeadAtk(), row.getLeadDef(), row.getLeadHp()));
  }
}
