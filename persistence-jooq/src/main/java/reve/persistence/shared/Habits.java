package reve.persistence.shared;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What commands and questions of each kind were seen to look up of their player, so that the next
 * one is given it together with the lock or the first look and asks for nothing. It is told by the
 * type of the outcome or answer.
 */
final class Habits {
  private final Map<Class<?>, Set<Lookup<?>>> known = new ConcurrentHashMap<>();

  Set<Lookup<?>> of(Class<?> outcomeType) {
    return known.getOrDefault(outcomeType, Set.of());
  }

  /** What one of them looked up; once seen, it stays a habit. */
  void note(Class<?> outcomeType, Set<Lookup<?>> asked) {
    if (!of(outcomeType).containsAll(asked)) {
      known.merge(outcomeType, asked, Habits::both);
    }
  }

  private static Set<Lookup<?>> both(Set<Lookup<?>> some, Set<Lookup<?>> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
