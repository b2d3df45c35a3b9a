package reve.discord.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reve.discord.text.Arg;

/** What a player typed, as a type that cannot be wrong, or the text that says what was wrong. */
public sealed interface Parsed<T> {
  record Good<T>(T value) implements Parsed<T> {}

  record Bad<T>(String key, List<Arg> args) implements Parsed<T> {
    public Bad {
      args = List.copyOf(args);
    }
  }

  static <T> Parsed<T> good(T value) {
    return new Good<>(value);
  }

  static <T> Parsed<T> bad(String key, Arg... args) {
    return new Bad<>(key, List.of(args));
  }

  /** Good where there is a value. */
  static <T> Parsed<T> of(Optional<T> value, String key, Arg... args) {
    return value.<Parsed<T>>map(Good::new).orElseGet(() -> bad(key, args));
  }

  /** Good where the constructor takes it; an id that nobody has is found out later. */
  static <T> Parsed<T> by(Function<String, T> constructor, String typed) {
    try {
      return good(constructor.apply(typed));
    } catch (IllegalArgumentException e) {
      return bad("shared.bad_value", Arg.with("typed", typed));
    }
  }
}
