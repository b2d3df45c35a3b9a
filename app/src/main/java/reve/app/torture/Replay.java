package reve.app.torture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import reve.app.torture.Archive.Change;
import reve.app.torture.Archive.Command;
import reve.app.torture.Archive.Copies;
import reve.app.torture.Archive.Event;
import reve.app.torture.Archive.Kept;
import reve.app.torture.Finding.Kind;

/** Plays ledger and journal again from the beginning, and compares the end with what is owned. */
final class Replay {
  private static final Map<String, Long> ITEM_SIGNS =
      Map.of("item_gained", 1L, "item_consumed", -1L);

  /** What is posted when a command's own work is done, and its outcome says nothing of. */
  private static final Set<String> FOLLOWING =
      Set.of("CODEX_SET", "COLLECTION_MILESTONE", "ACHIEVEMENT", "ACHIEVEMENT_POINTS");

  private final Kept kept;
  private final List<Finding> findings = new ArrayList<>();

  private Replay(Kept kept) {
    this.kept = kept;
  }

  static List<Finding> differences(Kept kept) {
    Replay replay = new Replay(kept);
    replay.money();
    replay.balancesTold();
    replay.copies();
    replay.locks();
    replay.items();
    replay.days();
    return replay.findings;
  }

  private void money() {
    Map<String, Long> held = new TreeMap<>();
    for (Change change : kept.changes()) {
      long before = held.getOrDefault(change.currency(), 0L);
      if (before + change.by() != change.after()) {
        found(
            Kind.MONEY,
            "act %d line %d: %d %s and %d make no %d"
                .formatted(
                    change.act(),
                    change.line(),
                    before,
                    change.currency(),
                    change.by(),
                    change.after()));
      }
      held.put(change.currency(), before + change.by());
    }
    compare(Kind.MONEY, "ledger", held, kept.balances());
  }

  /** What a command said was left is what the ledger says after its own work. */
  private void balancesTold() {
    Map<String, Long> held = new TreeMap<>();
    Iterator<Change> changes = kept.changes().iterator();
    Change next = following(changes);
    for (Command command : kept.commands()) {
      for (; next != null && isDoneBy(command, next); next = following(changes)) {
        held.merge(next.currency(), next.by(), Long::sum);
      }
      for (String place : List.of("left", "balances")) {
        for (Map.Entry<String, JsonNode> told : command.outcome().path(place).properties()) {
          long after = held.getOrDefault(told.getKey(), 0L);
          if (told.getValue().asLong() != after) {
            found(
                Kind.MONEY,
                "%s left %d %s by its outcome, and %d by the ledger"
                    .formatted(command.id(), told.getValue().asLong(), told.getKey(), after));
          }
        }
      }
    }
  }

  private static boolean isDoneBy(Command command, Change change) {
    return change.act() < command.act()
        || (change.act() == command.act() && !FOLLOWING.contains(change.reason()));
  }

  private static @Nullable Change following(Iterator<Change> changes) {
    return changes.hasNext() ? changes.next() : null;
  }

  private void copies() {
    Map<String, Long> gained = new TreeMap<>();
    for (Event event : kept.events()) {
      if (event.kind().equals("collection_updated")) {
        add(event.details().path("copies"), 1, gained);
      } else if (event.kind().equals("esprit_consumed")) {
        add(event.details().path("copies"), -1, gained);
      } else if (event.kind().equals("esprit_awakened")) {
        gained.merge(
            event.details().path("esprit").asText(),
            -event.details().path("copies").asLong(),
            Long::sum);
      } else if (event.kind().equals("summon")) {
        drawn(event);
      }
    }
    Map<String, Long> owned = new TreeMap<>();
    kept.stacks().forEach((esprit, stack) -> owned.put(esprit, stack.quantity()));
    compare(Kind.COPIES, "journal", gained, owned);
  }

  private static void add(JsonNode counts, int sign, Map<String, Long> to) {
    counts
        .properties()
        .forEach(each -> to.merge(each.getKey(), sign * each.getValue().asLong(), Long::sum));
  }

  /** What was drawn is what came into the collection in the same act. */
  private void drawn(Event summon) {
    Map<String, Long> drawn = new TreeMap<>();
    summon
        .details()
        .path("pulls")
        .forEach(pull -> drawn.merge(pull.path("esprit").asText(), 1L, Long::sum));
    Map<String, Long> came = new TreeMap<>();
    kept.events().stream()
        .filter(event -> event.act() == summon.act())
        .filter(event -> event.kind().equals("collection_updated"))
        .forEach(event -> add(event.details().path("copies"), 1, came));
    if (!came.equals(drawn)) {
      found(Kind.COPIES, "act %d drew %s, and there came %s".formatted(summon.act(), drawn, came));
    }
  }

  private void locks() {
    Map<String, Boolean> locked = new HashMap<>();
    kept.events().stream()
        .filter(event -> event.kind().equals("esprit_locked"))
        .forEach(event ->
            locked.put(
                event.details().path("esprit").asText(),
                event.details().path("locked").asBoolean()));
    for (Map.Entry<String, Copies> stack : kept.stacks().entrySet()) {
      if (locked.getOrDefault(stack.getKey(), false) != stack.getValue().locked()) {
        found(
            Kind.COPIES,
            "the journal and the stack of %s differ on its lock".formatted(stack.getKey()));
      }
    }
  }

  private void items() {
    Map<String, Long> left = new TreeMap<>();
    kept.events().stream()
        .filter(event -> ITEM_SIGNS.containsKey(event.kind()))
        .forEach(event ->
            left.merge(
                event.details().path("item").asText(),
                ITEM_SIGNS.getOrDefault(event.kind(), 0L) * event.details().path("count").asLong(),
                Long::sum));
    compare(Kind.COPIES, "journal", left, kept.items());
  }

  private void days() {
    Set<String> days = new TreeSet<>();
    kept.events().stream()
        .filter(event -> event.kind().equals("daily_claim"))
        .filter(event -> !days.add(event.details().path("day").asText()))
        .forEach(event ->
            found(Kind.DOUBLED, "act %d takes a day's gift a second time".formatted(event.act())));
  }

  private void compare(
      Kind kind, String source, Map<String, Long> follows, Map<String, Long> kept) {
    Set<String> things = new TreeSet<>(follows.keySet());
    things.addAll(kept.keySet());
    for (String thing : things) {
      long expected = follows.getOrDefault(thing, 0L);
      long actual = kept.getOrDefault(thing, 0L);
      if (expected != actual) {
        found(kind, "by the %s %d %s, and %d are kept".formatted(source, expected, thing, actual));
      }
    }
  }

  private void found(Kind kind, String text) {
    findings.add(new Finding(kind, "player " + kept.player() + ": " + text));
  }
}
