package reve.discord.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import reve.discord.text.Arg;
import reve.game.shared.CountedText;
import reve.game.shared.LocalText;
import reve.game.shared.PlayerId;

/** An option of a command: how it is asked for, and how what was typed is read. */
public record Option<T>(
    String name,
    Kind kind,
    boolean required,
    Supplier<List<Offer>> offers,
    Optional<Completion> completion,
    Function<String, Parsed<T>> reader) {

  /** What Discord lets the player type. */
  public enum Kind {
    TEXT,
    WHOLE_NUMBER,
    YES_OR_NO,
    SOMEBODY
  }

  /** A value that can be chosen, under its name in every language. */
  public record Offer(String value, LocalText names) {

    /** The same for a thing whose names depend on how many there are. */
    public static Offer of(String value, CountedText names) {
      Map<String, String> plural = new HashMap<>();
      names
          .byLanguage()
          .forEach((language, forms) ->
              plural.put(language, Objects.requireNonNull(forms.get("other"))));
      return new Offer(value, new LocalText(plural));
    }
  }

  /** A value suggested while the player types. */
  public record Suggestion(String value, String label) {}

  /** Suggests values for what is typed of a command. */
  @FunctionalInterface
  public interface Completion {
    /** Discord shows no more. */
    int MOST = 25;

    List<Suggestion> suggest(Draft draft, Asker asker);
  }

  /** A text of any kind. */
  public static <T> Option<T> text(String name, Function<String, Parsed<T>> reader) {
    return new Option<>(name, Kind.TEXT, false, List::of, Optional.empty(), reader);
  }

  /** One of what the rules offer at the time. */
  public static <T> Option<T> choice(
      String name, Supplier<List<Offer>> offers, Function<String, Parsed<T>> reader) {
    return new Option<>(name, Kind.TEXT, false, offers, Optional.empty(), reader);
  }

  /** A whole number out of what the rules offer at the time. */
  public static Option<Integer> number(String name, Supplier<List<Offer>> offers) {
    return new Option<>(
        name, Kind.WHOLE_NUMBER, false, offers, Optional.empty(), Option::readNumber);
  }

  /** How many, from one on; the rules say how many are too many. */
  public static Option<Integer> count(String name) {
    return text(name, Option::readCount);
  }

  private static Parsed<Integer> readCount(String typed) {
    return Parsed.of(
        WholeNumber.of(typed, 1, Integer.MAX_VALUE), "shared.bad_count", Arg.with("typed", typed));
  }

  /** Any whole number within bounds. */
  public static Option<Integer> whole(String name, int least, int most) {
    return Option.text(name, typed -> readWhole(typed, least, most));
  }

  private static Parsed<Integer> readWhole(String typed, int least, int most) {
    return Parsed.of(
        WholeNumber.of(typed, least, most),
        "shared.bad_number",
        Arg.with("typed", typed),
        Arg.with("least", least),
        Arg.with("most", most));
  }

  public static Option<Boolean> yesOrNo(String name) {
    return new Option<>(
        name,
        Kind.YES_OR_NO,
        false,
        List::of,
        Optional.empty(),
        typed -> Parsed.good(Boolean.parseBoolean(typed)));
  }

  /** An account of the platform, whether it plays or not. */
  public static Option<PlayerId> somebody(String name) {
    return new Option<>(
        name, Kind.SOMEBODY, false, List::of, Optional.empty(), Option::readSomebody);
  }

  public Option<T> demanded() {
    return new Option<>(name, kind, true, offers, completion, reader);
  }

  public Option<T> completed(Completion by) {
    return new Option<>(name, kind, required, offers, Optional.of(by), reader);
  }

  private static Parsed<PlayerId> readSomebody(String typed) {
    return Parsed.by(id -> new PlayerId(Long.parseLong(id)), typed);
  }

  private static Parsed<Integer> readNumber(String typed) {
    return Parsed.of(
        WholeNumber.of(typed, Integer.MIN_VALUE, Integer.MAX_VALUE),
        "shared.not_a_number",
        Arg.with("typed", typed));
  }
}
