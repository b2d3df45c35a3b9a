package reve.app.torture;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run came to: the seed and seconds of it, how many commands were sent and how many of each
 * deed and verdict, how often each fault struck, and what was found.
 */
public record TortureReport(
    long seed,
    long seconds,
    long commands,
    SortedMap<String, Long> verdicts,
    SortedMap<String, Long> deeds,
    SortedMap<String, Integer> faults,
    List<String> findings) {
  public TortureReport {
    verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
    deeds = Collections.unmodifiableSortedMap(new TreeMap<>(deeds));
    faults = Collections.unmodifiableSortedMap(new TreeMap<>(faults));
    findings = List.copyOf(findings);
  }

  static TortureReport of(
      long seed,
      long seconds,
      History history,
      SortedMap<String, Integer> faults,
      List<Finding> findings) {
    SortedMap<String, Long> verdicts = new TreeMap<>();
    SortedMap<String, Long> deeds = new TreeMap<>();
    for (History.Entry entry : history.entries()) {
      verdicts.merge(entry.verdict().name().toLowerCase(Locale.ROOT), 1L, Long::sum);
      deeds.merge(entry.deed().name(), 1L, Long::sum);
    }
    return new TortureReport(
        seed,
        seconds,
        history.entries().size(),
        verdicts,
        deeds,
        faults,
        findings.stream().map(Finding::toString).toList());
  }

  /** How often a process was killed, or stopped at once. */
  public long kills() {
    return faults.entrySet().stream()
        .filter(each -> each.getKey().endsWith("_killed"))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  public String inWords() {
    return """
    seed      %d
    time      %d s
    commands  %,d
    told      %s
    deeds     %s
    kills     %d
    faults    %s
    findings  %d
    """
            .formatted(
                seed,
                seconds,
                commands,
                words(verdicts),
                words(deeds),
                kills(),
                words(faults),
                findings.size())
        + findings.stream().map(each -> "  " + each + "\n").collect(Collectors.joining());
  }

  private static String words(SortedMap<String, ? extends Number> counts) {
    return counts.entrySet().stream()
        .map(each -> "%s %,d".formatted(each.getKey(), each.getValue().longValue()))
        .collect(Collectors.joining(", "));
  }
}
