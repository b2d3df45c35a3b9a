package reve.game.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import reve.game.shared.Turn;

/** The way that a turn takes through a list in memory. */
final class Way {
  private Way() {}

  /** The rows from behind the turn's key on; from the beginning when no row has it any more. */
  static <T, K> Stream<T> through(List<T> list, Function<T, K> key, Turn<K> turn) {
    return switch (turn) {
      case Turn.First<K> first -> list.stream();
      case Turn.Last<K> last -> list.reversed().stream();
      case Turn.After<K>(K seen) -> behind(list, key, seen);
      case Turn.Before<K>(K seen) -> behind(list.reversed(), key, seen);
    };
  }

  private static <T, K> Stream<T> behind(List<T> list, Function<T, K> key, K seen) {
    int place = list.stream().map(key).toList().indexOf(seen);
    return list.stream().skip(place + 1L);
  }
}
