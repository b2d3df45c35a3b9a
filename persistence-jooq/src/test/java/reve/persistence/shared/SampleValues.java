package reve.persistence.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.friend.FriendCode;
import reve.game.weekly.Week;

/** Makes values of the game's types that differ from each other wherever the types allow it. */
final class SampleValues {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

  private int made;

  /** One of every case of a sealed type, or one of any other type. */
  List<Object> everyCase(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(c -> everyCase(c).stream()).toList()
        : List.of(value(type));
  }

  private Object value(Type type) {
    return type instanceof ParameterizedType generic ? container(generic) : single((Class<?>) type);
  }

  private Object container(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] of = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return Optional.of(value(of[0]));
    }
    if (raw == List.class) {
      return two(of[0]).toList();
    }
    if (raw == Set.class) {
      return two(of[0]).collect(Collectors.toSet());
    }
    if (raw == Map.class) {
      return two(of[0]).collect(Collectors.toMap(key -> key, key -> value(of[1])));
    }
    throw new IllegalArgumentException("no samples of " + type);
  }

  private Stream<Object> two(Type type) {
    return Stream.of(1, 2).map(n -> value(type));
  }

  private Object single(Class<?> type) {
    made++;
    if (type == String.class) {
      return "\"täxt\" " + made;
    }
    if (type == long.class || type == Long.class) {
      return 9_000_000_000L + made;
    }
    if (type == int.class || type == Integer.class) {
      return made;
    }
    if (type == boolean.class || type == Boolean.class) {
      return made % 2 == 0;
    }
    if (type == Instant.class) {
      return NOON.plusMillis(made);
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2026, 3, 1).plusDays(made);
    }
    if (type == Locale.class) {
      return Locale.GERMAN;
    }
    if (type == Tier.class) {
      return new Tier(made % Tier.HIGHEST + 1);
    }
    if (type == Week.class) {
      return Week.of(NOON.plus(7L * made, ChronoUnit.DAYS));
    }
    if (type == FriendCode.class) {
      return new FriendCode("%08d".formatted(made));
    }
    if (type == Stack.class) {
      return new Stack(new EspritId("moth"), made, 2, 9, 1, true, NOON.plusMillis(made));
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[made % type.getEnumConstants().length];
    }
    if (type.isSealed()) {
      List<Object> cases = everyCase(type);
      return cases.get(made % cases.size());
    }
    return instance(type);
  }

  private Object instance(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException("no samples of " + type);
    }
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Stream.of(components).map(c -> value(c.getGenericType())).toArray();
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalArgumentException("no sample of " + type, failed);
    }
  }
}
