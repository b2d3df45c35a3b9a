package reve.persistence.collection;

import static org.jooq.impl.DSL.field;
import static reve.persistence.schema.tables.StackTable.STACK;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import reve.game.collection.CollectionIndex.Key;
import reve.game.collection.CollectionIndex.Measure;
import reve.game.collection.CollectionIndex.Order;
import reve.game.esprit.EspritId;

/** An order of stacks in SQL: where rows come from, and the number that each is placed by. */
sealed interface Sorting {
  Table<?> source();

  Field<Long> value();

  /** Rows that come after this one. */
  Condition after(Key key);

  Condition before(Key key);

  List<OrderField<?>> forwards();

  List<OrderField<?>> backwards();

  static Sorting by(Order order) {
    return switch (order) {
      case Order.Listed(List<EspritId> esprits) -> new ByPlace(esprits);
      case Order.Largest(Measure measure) -> new BySize(number(measure));
    };
  }

  private static Field<Long> number(Measure measure) {
    return switch (measure) {
      case POWER -> STACK.LEAD_POWER;
      case ATK -> STACK.LEAD_ATK;
      case DEF -> STACK.LEAD_DEF;
      case QUANTITY -> STACK.QUANTITY;
      case STARS -> STACK.STARS.cast(SQLDataType.BIGINT);
      case LEVEL -> STACK.LEVEL.cast(SQLDataType.BIGINT);
      case SINCE ->
          field("cast(extract(epoch from {0}) * 1000 as bigint)", SQLDataType.BIGINT, STACK.SINCE);
    };
  }

  /** By where the Esprit stands in a list, counted from 0. */
  record ByPlace(List<EspritId> esprits) implements Sorting {
    @Override
    public Table<?> source() {
      return STACK.join(Listed.table(esprits)).on(STACK.ESPRIT.eq(Listed.ESPRIT));
    }

    @Override
    public Field<Long> value() {
      return Listed.PLACE.minus(1L);
    }

    @Override
    public Condition after(Key key) {
      return Listed.PLACE.gt(key.value() + 1);
    }

    @Override
    public Condition before(Key key) {
      return Listed.PLACE.lt(key.value() + 1);
    }

    @Override
    public List<OrderField<?>> forwards() {
      return List.of(Listed.PLACE.asc());
    }

    @Override
    public List<OrderField<?>> backwards() {
      return List.of(Listed.PLACE.desc());
    }
  }

  /** The largest number first; where two are equal, by the Esprit's id. */
  record BySize(Field<Long> value) implements Sorting {
    @Override
    public Table<?> source() {
      return STACK;
    }

    @Override
    public Condition after(Key key) {
      return value.lt(key.value()).or(value.eq(key.value()).and(STACK.ESPRIT.gt(id(key))));
    }

    @Override
    public Condition before(Key key) {
      return value.gt(key.value()).or(value.eq(key.value()).and(STACK.ESPRIT.lt(id(key))));
    }

    private static String id(Key key) {
      return key.esprit().value();
    }

    @Override
    public List<OrderField<?>> forwards() {
      return List.of(value.desc(), STACK.ESPRIT.asc());
    }

    @Override
    public List<OrderField<?>> backwards() {
      return List.of(value.asc(), STACK.ESPRIT.desc());
    }
  }
}
