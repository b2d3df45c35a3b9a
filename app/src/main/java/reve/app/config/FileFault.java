package reve.app.config;

import reve.game.shared.Fault;

/** A mistake in one file of the configuration; the path inside it is empty for the whole file. */
public record FileFault(String file, Fault fault) {
  static FileFault of(String file, String path, Object value, String expected) {
    return new FileFault(file, new Fault(path, String.valueOf(value), expected));
  }

  /** A fault in rules that came from the file, unless its path names another one. */
  static FileFault in(String file, Fault fault) {
    int end = fault.path().indexOf(".json:");
    return end < 0
        ? new FileFault(file, fault)
        : of(
            fault.path().substring(0, end + ".json".length()),
            fault.path().substring(end + ".json:".length()),
            fault.value(),
            fault.expected());
  }

  /** In one line, for people: {@code summon.json, pity.at: is 0, expected at least 1}. */
  public String inWords() {
    String place = fault.path().isEmpty() ? file : file + ", " + fault.path();
    return place + ": " + fault.value() + " – expected " + fault.expected();
  }
}
