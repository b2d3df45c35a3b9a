package reve.persistence.collection;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static reve.persistence.schema.tables.StackTable.STACK;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import reve.game.collection.CollectionIndex;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stats;
import reve.game.esprit.Tier;
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
  public Page<Row> page(PlayerId player, Scope scope, Order order, Turn<Key> turn, int size) {
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
                scope.only().map(JooqCollectionIndex::named).orElse(noCondition()),
                scope.since().map(JooqCollectionIndex::since).orElse(noCondition()),
                scope.least().map(JooqCollectionIndex::least).orElse(noCondition()),
                walk.beyond(sorting::after, sorting::before))
            .orderBy(walk.order(sorting.forwards(), sorting.backwards()))
            .limit(size + 1L)
            .fetch(JooqCollectionIndex::row);
    return Page.ofSurplus(rows, turn, size);
  }

  private static Condition named(Set<EspritId> esprits) {
    return STACK.ESPRIT.eq(any(esprits.stream().map(EspritId::value).toArray(String[]::new)));
  }

  private static Condition since(Instant instant) {
    return STACK.SINCE.ge(instant);
  }

  private static Condition least(List<Least> least) {
    return or(least.stream().map(JooqCollectionIndex::least).toList());
  }

  /** No element of the array stands for stars beyond it, and no quantity is at least null. */
  private static Condition least(Least least) {
    Field<Long> needed =
        field(
            "({0})[{1} + 1]",
            SQLDataType.BIGINT, val(least.copies().toArray(Long[]::new)), STACK.STARS);
    return named(least.esprits()).and(STACK.QUANTITY.ge(needed));
  }

  @Override
  public List<EspritId> missing(PlayerId player, List<EspritId> listed, int most) {
    return Transaction.of(player)
        .reading(STACK)
        .select(Listed.ESPRIT)
        .from(Listed.table(listed))
        .whereNotExists(
            selectOne()
                .from(STACK)
                .where(STACK.PLAYER_ID.eq(player.value()), STACK.ESPRIT.eq(Listed.ESPRIT)))
        .orderBy(Listed.PLACE)
        .limit(most)
        .fetch(row -> new EspritId(row.value1()));
  }

  @Override
  public Spread spread(PlayerId player, Collection<Esprit> listed) {
    Map<Element, Long> byElement = new EnumMap<>(Element.class);
    Map<Tier, Long> byTier = new HashMap<>();
    Map<Integer, Long> byStars = new HashMap<>();
    Transaction.of(player)
        .reading(STACK)
        .select(Kinds.ELEMENT, Kinds.TIER, STACK.STARS, count())
        .from(STACK.join(Kinds.table(listed)).on(STACK.ESPRIT.eq(Kinds.ESPRIT)))
        .where(STACK.PLAYER_ID.eq(player.value()))
        .groupBy(groupingSets(Kinds.ELEMENT, Kinds.TIER, STACK.STARS))
        .forEach(row -> {
          long number = row.value4();
          Optional.ofNullable(row.value1())
              .ifPresent(element -> byElement.put(Element.valueOf(element), number));
          Optional.ofNullable(row.value2()).ifPresent(tier -> byTier.put(new Tier(tier), number));
          Optional.ofNullable(row.value3()).ifPresent(stars -> byStars.put(stars, number));
        });
    return new Spread(byElement, byTier, byStars);
  }

  private static Row row(Record read) {
    StackRow row = read.into(STACK);
    return new Row(
        new Key(read.get(VALUE), new EspritId(row.getEsprit())),
        JooqStacks.stack(row),
        new Stats(row.getLeadAtk(), row.getLeadDef(), row.getLeadHp()));
  }
}
