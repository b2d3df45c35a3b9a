package reve.game.shared;

import java.util.ArrayList;
import java.util.List;

/** Gathers the mistakes of a configuration, so that a host sees all of them at once. */
public final class Faults {
  private final List<Fault> found = new ArrayList<>();

  public void report(String path, Object value, String expected) {
    found.add(new Fault(path, String.valueOf(value), expected));
  }

  public void demand(boolean holds, String path, Object value, String expected) {
    if (!holds) {
      report(path, value, expected);
    }
  }

  public List<Fault> found() {
    return List.copyOf(found);
  }
}
