package reve.game.shared;

import java.util.List;
import java.util.function.Function;

/** Part of a long list, and whether there is more on either side. */
public record Page<T>(List<T> rows, boolean hasPrevious, boolean hasNext) {
  public Page {
    rows = List.copyOf(rows);
  }

  /**
   * The page among rows that were read in the direction of the turn, one more than the page holds:
   * the surplus row only says that the list goes on.
   */
  public static <T> Page<T> ofSurplus(List<T> read, Turn<?> turn, int size) {
    boolean more = read.size() > size;
    List<T> rows = more ? read.subList(0, size) : read;
    return switch (turn) {
      case Turn.First<?> first -> new Page<>(rows, false, more);
      case Turn.After<?> after -> new Page<>(rows, true, more);
      case Turn.Last<?> last -> new Page<>(rows.reversed(), more, false);
      case Turn.Before<?> before -> new Page<>(rows.reversed(), more, true);
    };
  }

  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(rows.stream().<R>map(change).toList(), hasPrevious, hasNext);
  }
}
