package reve.game.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import reve.game.shared.Page;
import reve.game.shared.Turn;

/** Cuts pages out of sorted rows the way a database does: by key, reading one row more. */
final class Paging {
  private Paging() {}

  /** The key that a turn names need not belong to a row any more; its place in the order counts. */
  static <T, K> Page<T> page(
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
    return Page.ofSurplus(wanted.stream().limit(size + 1L).toList(), turn, size);
  }
}
