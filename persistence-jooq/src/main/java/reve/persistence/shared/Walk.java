package reve.persistence.shared;

import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.OrderField;
import reve.game.shared.Turn;

/** Which way a turn goes through a sorted list, and from behind which key it begins. */
public record Walk<K>(boolean forwards, Optional<K> from) {
  public static <K> Walk<K> of(Turn<K> turn) {
    return switch (turn) {
      case Turn.First<K> first -> new Walk<>(true, Optional.empty());
      case Turn.After<K>(K key) -> new Walk<>(true, Optional.of(key));
      case Turn.Last<K> last -> new Walk<>(false, Optional.empty());
      case Turn.Before<K>(K key) -> new Walk<>(false, Optional.of(key));
    };
  }

  /** The rows on the way, given those that stand after a key and those that stand before it. */
  public Condition beyond(Function<K, Condition> after, Function<K, Condition> before) {
    return from.map(forwards ? after : before).orElse(noCondition());
  }

  /** The order in which the rows are met, given that of the list and the reverse. */
  public List<OrderField<?>> order(List<OrderField<?>> list, List<OrderField<?>> reverse) {
    return forwards ? list : reverse;
  }
}
