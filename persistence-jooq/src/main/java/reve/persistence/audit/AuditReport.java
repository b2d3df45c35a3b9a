package reve.persistence.audit;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an audit found: how much there is, and the first hundred differences in words. The events
 * are counted by kind as the journal names it; {@code currency_gain} and {@code currency_spend} are
 * the rows of the ledger.
 */
public record AuditReport(
    long players, long ledgerRows, SortedMap<String, Long> events, List<String> differences) {
  public AuditReport {
    events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
    differences = List.copyOf(differences);
  }

  public boolean ok() {
    return differences.isEmpty();
  }
}
