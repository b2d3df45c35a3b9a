package reve.game.fuzzing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Spoils what JSON describes, as maps, lists and values: what comes out is JSON still. */
public final class MutatedTree {
  private enum Kind {
    TAKE_OUT,
    REPLACE,
    REPLACE_TEXT,
    RENAME,
    ADD,
    REPEAT,
    WRAP,
    EXCHANGE
  }

  private static final List<Kind> KINDS = List.of(Kind.values());

  private final Object root;

  private MutatedTree(Object root) {
    this.root = root;
  }

  /** A copy of the tree after each of the mutations in turn. */
  public static Object of(Object tree, List<Mutation> mutations) {
    MutatedTree mutated = new MutatedTree(copy(tree));
    mutations.forEach(mutated::apply);
    return mutated.root;
  }

  @SuppressWarnings("unchecked")
  private static <T extends @Nullable Object> T copy(T tree) {
    return switch (tree) {
      case Map<?, ?> map -> {
        Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, copy(value)));
        yield (T) copy;
      }
      case List<?> list -> {
        List<@Nullable Object> copy = new ArrayList<>();
        list.forEach(each -> copy.add(copy(each)));
        yield (T) copy;
      }
      case null, default -> tree;
    };
  }

  /** A value with where it stands: a key of a map or an index of a list. */
  private record Place(Object holder, Object at) {}

  private void apply(Mutation mutation) {
    List<Place> places = new ArrayList<>();
    collect(root, places);
    if (places.isEmpty()) {
      return;
    }
    Place place = places.get(mutation.whereIn(places.size()));
    Place other = places.get(mutation.what() % places.size());
    switch (place.holder()) {
      case Map<?, ?> map -> changeMap(typed(map), (String) place.at(), mutation, get(other));
      case List<?> list -> changeList(typed(list), (Integer) place.at(), mutation, get(other));
      default -> throw new IllegalStateException("nothing else holds values");
    }
  }

  private static void collect(@Nullable Object tree, List<Place> places) {
    switch (tree) {
      case Map<?, ?> map ->
          map.forEach((key, value) -> {
            places.add(new Place(map, key));
            collect(value, places);
          });
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          places.add(new Place(list, i));
          collect(list.get(i), places);
        }
      }
      case null, default -> {}
    }
  }

  private static @Nullable Object get(Place place) {
    return switch (place.holder()) {
      case Map<?, ?> map -> map.get(place.at());
      case List<?> list -> list.get((Integer) place.at());
      default -> null;
    };
  }

  private static void changeMap(
      Map<String, @Nullable Object> map, String key, Mutation mutation, @Nullable Object other) {
    Object value = map.get(key);
    String surprise = mutation.oneOf(Surprises.TEXTS);
    switch (mutation.kindOf(KINDS)) {
      case TAKE_OUT -> map.remove(key);
      case RENAME -> map.put(surprise, map.remove(key));
      case ADD -> map.put(surprise, Surprises.value(mutation));
      case REPEAT -> map.put(key + "2", copy(value));
      default -> map.put(key, changed(value, mutation, other));
    }
  }

  private static void changeList(
      List<@Nullable Object> list, int index, Mutation mutation, @Nullable Object other) {
    Object value = list.get(index);
    switch (mutation.kindOf(KINDS)) {
      case TAKE_OUT -> list.remove(index);
      case ADD -> list.add(Surprises.value(mutation));
      case REPEAT -> list.add(copy(value));
      default -> list.set(index, changed(value, mutation, other));
    }
  }

  private static @Nullable Object changed(
      @Nullable Object value, Mutation mutation, @Nullable Object other) {
    return switch (mutation.kindOf(KINDS)) {
      case REPLACE_TEXT ->
          MutatedText.of(
              String.valueOf(value),
              List.of(new Mutation(mutation.what(), mutation.where(), mutation.what() / 7)));
      case WRAP -> new ArrayList<@Nullable Object>(Collections.singletonList(value));
      case EXCHANGE -> copy(other);
      default -> Surprises.value(mutation);
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> typed(Map<?, ?> map) {
    return (Map<String, @Nullable Object>) map;
  }

  @SuppressWarnings("unchecked")
  private static List<@Nullable Object> typed(List<?> list) {
    return (List<@Nullable Object>) list;
  }
}
