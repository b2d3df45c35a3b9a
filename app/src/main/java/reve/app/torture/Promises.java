package reve.app.torture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import reve.app.torture.Archive.Change;
import reve.app.torture.Archive.Command;
import reve.app.torture.Archive.Event;
import reve.app.torture.Archive.Kept;
import reve.app.torture.Finding.Kind;
import reve.app.torture.History.Entry;

/**
 * Compares what a player was told with what is kept: what was acknowledged happened once and as
 * shown, what was refused did not happen, and nothing happened that nobody asked for.
 */
final class Promises {
  private static final Set<Verdict> NOTHING_HAPPENED =
      EnumSet.of(Verdict.SHOWN, Verdict.REFUSED, Verdict.BUSY, Verdict.UNSENT);

  /** What the game does when a week is over, whoever plays. */
  private static final String BY_ITSELF = "weekly:";

  private final Kept kept;
  private final Map<String, List<Entry>> asked;
  private final Map<String, Command> commands = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private Promises(Kept kept, List<Entry> entries) {
    this.kept = kept;
    this.asked = entries.stream().collect(groupingBy(Entry::command));
    kept.commands().forEach(command -> commands.put(command.id(), command));
  }

  static List<Finding> broken(Kept kept, List<Entry> entries) {
    Promises promises = new Promises(kept, entries);
    promises.asked.forEach(promises::compare);
    promises.unasked();
    promises.order();
    return promises.findings;
  }

  private void compare(String id, List<Entry> entries) {
    Set<Long> acts = acts(id);
    if (acts.size() > 1) {
      found(Kind.DOUBLED, "%s happened in acts %s".formatted(described(entries), acts));
    }
    List<Entry> acknowledged =
        entries.stream().filter(entry -> entry.verdict() == Verdict.ACKNOWLEDGED).toList();
    if (!acknowledged.isEmpty()) {
      acknowledged(id, acknowledged);
    } else if (!acts.isEmpty()
        && entries.stream().map(Entry::verdict).allMatch(NOTHING_HAPPENED::contains)) {
      found(
          Kind.UNFOUNDED,
          "%s was not to happen, and did: act %s".formatted(described(entries), acts));
    }
  }

  private Set<Long> acts(String id) {
    Set<Long> acts = new TreeSet<>();
    if (commands.containsKey(id)) {
      acts.add(commands.get(id).act());
    }
    kept.events().stream().filter(e -> e.command().equals(id)).map(Event::act).forEach(acts::add);
    kept.changes().stream().filter(c -> c.command().equals(id)).map(Change::act).forEach(acts::add);
    return acts;
  }

  private void acknowledged(String id, List<Entry> entries) {
    Command command = commands.get(id);
    if (command == null) {
      found(Kind.LOST, "%s is not kept".formatted(described(entries)));
      return;
    }
    Map<String, Long> kinds =
        kept.events().stream()
            .filter(event -> event.command().equals(id))
            .collect(groupingBy(Event::kind, counting()));
    for (String kind : entries.getFirst().deed().events()) {
      long times = kinds.getOrDefault(kind, 0L);
      if (times != 1) {
        found(
            times == 0 ? Kind.LOST : Kind.DOUBLED,
            "%s has %d journal lines of kind %s".formatted(described(entries), times, kind));
      }
    }
    entries.forEach(entry ->
        entry.deed().numbers().keySet().forEach(pointer -> compare(entry, command, pointer)));
  }

  /** A number that cannot be read is found as well: it would never again be compared. */
  private void compare(Entry entry, Command command, String pointer) {
    JsonNode committed = command.outcome().at(pointer);
    String text = committed.isArray() ? String.valueOf(committed.size()) : committed.asText();
    String shown = entry.shown().getOrDefault(pointer, "");
    if (shown.isEmpty() || !shown.equals(text)) {
      found(
          Kind.MISTOLD,
          "%s shows %s as %s, and %s was committed"
              .formatted(described(List.of(entry)), pointer, orNothing(shown), orNothing(text)));
    }
  }

  private static String orNothing(String text) {
    return text.isEmpty() ? "nothing" : text;
  }

  private void unasked() {
    Set<String> ids = new TreeSet<>(commands.keySet());
    kept.events().forEach(event -> ids.add(event.command()));
    kept.changes().forEach(change -> ids.add(change.command()));
    ids.stream()
        .filter(id -> !asked.containsKey(id) && !id.startsWith(BY_ITSELF))
        .forEach(id -> found(Kind.UNFOUNDED, "nobody sent %s".formatted(id)));
  }

  /** Every act has its command, and the lines of an act belong to that command. */
  private void order() {
    Map<Long, String> byAct = new HashMap<>();
    for (Command command : kept.commands()) {
      String other = byAct.put(command.act(), command.id());
      if (other != null) {
        found(
            Kind.DOUBLED,
            "act %d is of %s and of %s".formatted(command.act(), other, command.id()));
      }
    }
    for (long act = 1; act <= kept.acts(); act++) {
      if (!byAct.containsKey(act)) {
        found(Kind.LOST, "act %d of %d is kept under no command".formatted(act, kept.acts()));
      }
    }
    Stream.concat(
            kept.events().stream().map(event -> Map.entry(event.act(), event.command())),
            kept.changes().stream().map(change -> Map.entry(change.act(), change.command())))
        .distinct()
        .filter(line -> byAct.containsKey(line.getKey()))
        .filter(line -> !line.getValue().equals(byAct.get(line.getKey())))
        .forEach(line ->
            found(
                Kind.DOUBLED,
                "%s has lines in act %d of another".formatted(line.getValue(), line.getKey())));
  }

  private static String described(List<Entry> entries) {
    Entry first = entries.getFirst();
    return "%s (%s, told %s: %s)"
        .formatted(
            first.command(),
            first.deed().name(),
            entries.stream().map(Entry::verdict).toList(),
            first.text());
  }

  private void found(Kind kind, String text) {
    findings.add(new Finding(kind, "player " + kept.player() + ": " + text));
  }
}
