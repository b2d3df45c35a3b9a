package reve.app.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every act of the crowd and what its player was told, in the order in which they ended. */
final class History {
  private final List<Entry> entries = new ArrayList<>();

  /**
   * One act. {@code command} is the id under which the bot must keep it: of the interaction, or of
   * the operation inside the button.
   *
   * @param shown what the answer named of the outcome, by its place there
   */
  record Entry(
      String user,
      Deed deed,
      String command,
      Verdict verdict,
      String text,
      Map<String, String> shown) {}

  synchronized void add(Entry entry) {
    entries.add(entry);
  }

  synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }
}
