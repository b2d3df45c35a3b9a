package reve.persistence.audit;

import static org.jooq.impl.DSL.count;
import static reve.persistence.schema.tables.JournalTable.JOURNAL;
import static reve.persistence.schema.tables.LedgerTable.LEDGER;
import static reve.persistence.schema.tables.PlayerTable.PLAYER;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import reve.persistence.shared.Transactions;

/**
 * Proves that money, Esprits and what is said of them agree, for everyone at once. It looks at one
 * snapshot, so that a game that is running disturbs nothing and is not disturbed.
 */
public final class Audit {
  private static final int MOST_DIFFERENCES = 100;

  private final Transactions transactions;

  public Audit(Transactions transactions) {
    this.transactions = transactions;
  }

  public AuditReport run() {
    return transactions.snapshot(sql ->
        new AuditReport(
            sql.fetchCount(PLAYER), sql.fetchCount(LEDGER), events(sql), differences(sql)));
  }

  private static SortedMap<String, Long> events(DSLContext sql) {
    SortedMap<String, Long> events = new TreeMap<>();
    sql.select(JOURNAL.KIND, count().cast(Long.class))
        .from(JOURNAL)
        .groupBy(JOURNAL.KIND)
        .forEach(row -> events.put(row.value1(), row.value2()));
    long gains = sql.fetchCount(LEDGER, LEDGER.CHANGE.gt(0L));
    events.put("currency_gain", gains);
    events.put("currency_spend", sql.fetchCount(LEDGER) - gains);
    return events;
  }

  private static List<String> differences(DSLContext sql) {
    List<String> differences = new ArrayList<>();
    for (String query : AuditQueries.all()) {
      int room = MOST_DIFFERENCES - differences.size();
      differences.addAll(sql.resultQuery(query + " limit " + room).fetchInto(String.class));
    }
    return differences;
  }
}
