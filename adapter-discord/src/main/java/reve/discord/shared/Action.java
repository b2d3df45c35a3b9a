package reve.discord.shared;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a control of a command does: how what arrives with it is read (empty for what is out of
 * date), and what is answered. One that opens a form does nothing else, and at once.
 */
public record Action<T>(
    String name,
    Terms terms,
    Placement placement,
    boolean opensForm,
    Function<Pressed, Optional<T>> reader,
    BiFunction<Call, T, ? extends Answer> answer) {

  /** An action whose answer replaces the message that holds the control. */
  public static <T> Action<T> inPlace(
      String name,
      Terms terms,
      Function<Pressed, Optional<T>> reader,
      BiFunction<Call, T, Reply> answer) {
    return new Action<>(name, terms, Placement.IN_PLACE, false, reader, answer);
  }

  /** An action that is answered by a message of its own. */
  public static <T> Action<T> apart(
      String name,
      Terms terms,
      Function<Pressed, Optional<T>> reader,
      BiFunction<Call, T, Reply> answer) {
    return new Action<>(name, terms, Placement.NEW, false, reader, answer);
  }

  /** An action that asks for more by a form. */
  public static <T> Action<T> form(
      String name,
      Terms terms,
      Function<Pressed, Optional<T>> reader,
      BiFunction<Call, T, Form> answer) {
    return new Action<>(name, terms, Placement.NEW, true, reader, answer);
  }

  /** What is to be done, if what was pressed still means something. */
  public Optional<Supplier<Answer>> errand(Call call, Pressed pressed) {
    return reader.apply(pressed).map(input -> () -> answer.apply(call, input));
  }
}
