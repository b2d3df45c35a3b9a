package reve.game.shared;

import java.util.Comparator;
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

  /**
   * The page of rows that are all there, in the order of their keys. The key that a turn names need
   * not belong to a row any more; its place in the order counts.
   */
  public static <T, K> Page<T> ofAll(
      List<T> rows, Function<T, K> key, Comparator<K> keyOrder, Turn<K> turn, int size) {
    List<T> sorted = rows.stream().sorted(Comparator.comparing(key, keyOrder)).toList();
    List<T> wanted =
        switch (turn) {
          case Turn.First<K> first -> sorted;
          case Turn.Last<K> last -> sorted.reversed();
          case Turn.After<K>(K seen) ->
              sorted.stream().filter(row -> keyOrder.compare(key.apply(row), seen) > 0).toList();
          case Turn.Before<K>(K seen) ->
              sorted.reversed().stream()
                  .filter(row -> keyOrder.compare(key.apply(row), seen) < 0)
                  .toList();
        };
    return ofSurplus(wanted.stream().limit(size + 1L).toList(), turn, size);
  }

  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(rows.stream().<R>map(change).toList(), hasPrevious, hasNext);
  }
}
