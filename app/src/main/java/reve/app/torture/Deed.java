package reve.app.torture;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One kind of thing that players do: how often in comparison with the others, what is sent, and
 * what may be concluded of the answer. {@code done} stands in every answer that says it happened; a
 * deed without it is a question and changes nothing. Of a deed that happened the journal tells each
 * of the {@code events} exactly once.
 *
 * @param aim what is sent, if the player is in the position to do it
 * @param numbers what the answer shows, by the place where the committed outcome has it
 */
record Deed(
    String name,
    int weight,
    Function<Seat, Optional<ObjectNode>> aim,
    Optional<Pattern> done,
    Set<String> events,
    Map<String, Pattern> numbers) {
  private static final List<String> APOLOGIES = List.of("Something went wrong on our side");
  private static final List<String> NOT_NOW =
      List.of("Too many dreamers at once", "I am just restarting", "Not so fast");
  private static final Set<String> ONE = Set.of("a", "the first");

  Deed {
    events = Set.copyOf(events);
    numbers = Map.copyOf(numbers);
  }

  static Deed question(String name, int weight, Function<Seat, Optional<ObjectNode>> aim) {
    return new Deed(name, weight, aim, Optional.empty(), Set.of(), Map.of());
  }

  static Deed change(
      String name,
      int weight,
      Function<Seat, Optional<ObjectNode>> aim,
      String done,
      String... events) {
    return new Deed(
        name, weight, aim, Optional.of(Pattern.compile(done)), Set.of(events), Map.of());
  }

  /**
   * The same with numbers to compare, each of which every answer that says it happened must show;
   * each pattern's first group is the number, or the words for one.
   */
  Deed showing(Map<String, String> patterns) {
    return new Deed(
        name,
        weight,
        aim,
        done,
        events,
        patterns.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, each -> Pattern.compile(each.getValue()))));
  }

  boolean isQuestion() {
    return done.isEmpty();
  }

  Verdict verdict(Sight sight) {
    if (sight.interaction().isEmpty()) {
      return Verdict.UNSENT;
    }
    String text = sight.text();
    // a promise to change a message that was never kept looks answered and says nothing
    if (!sight.wasAnswered() || text.isBlank()) {
      return Verdict.UNANSWERED;
    }
    if (APOLOGIES.stream().anyMatch(text::contains)) {
      return Verdict.APOLOGY;
    }
    if (NOT_NOW.stream().anyMatch(text::contains)) {
      return Verdict.BUSY;
    }
    if (isQuestion()) {
      return Verdict.SHOWN;
    }
    return done.get().matcher(text).find() ? Verdict.ACKNOWLEDGED : Verdict.REFUSED;
  }

  /** What can be read in the answer of what it must show, digits without their separators. */
  Map<String, String> shown(String text) {
    return numbers.entrySet().stream()
        .map(each -> Map.entry(each.getKey(), each.getValue().matcher(text)))
        .filter(each -> each.getValue().find())
        .collect(Collectors.toMap(Map.Entry::getKey, each -> plain(each.getValue())));
  }

  private static String plain(Matcher found) {
    String shown = found.group(1);
    return ONE.contains(shown) ? "1" : shown.replace(",", "");
  }
}
