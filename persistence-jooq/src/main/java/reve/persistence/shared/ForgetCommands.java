package reve.persistence.shared;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static reve.persistence.schema.tables.CommandTable.COMMAND;
import static reve.persistence.schema.tables.IncidentTable.INCIDENT;
import static reve.persistence.schema.tables.ReplyPendingTable.REPLY_PENDING;

import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;

/**
 * Forgets commands and faults after seven days, when nobody repeats them any more; a job for every
 * hour.
 */
public final class ForgetCommands {
  private static final Duration KEPT = Duration.ofDays(7);
  private static final int AT_ONCE = 5_000;

  private final Transactions transactions;

  public ForgetCommands(Transactions transactions) {
    this.transactions = transactions;
  }

  /** In short transactions, so that nobody waits; answers how many commands were forgotten. */
  public long handle(Instant now) {
    long forgotten = 0;
    int last;
    do {
      last = transactions.apart(sql -> forgetSome(sql, now.minus(KEPT)));
      forgotten += last;
    } while (last == AT_ONCE);
    return forgotten;
  }

  private static int forgetSome(DSLContext sql, Instant oldest) {
    sql.deleteFrom(INCIDENT).where(INCIDENT.AT.lt(oldest), INCIDENT.FAULT.isNotNull()).execute();
    sql.deleteFrom(REPLY_PENDING).where(REPLY_PENDING.AT.lt(oldest)).execute();
    return sql.deleteFrom(COMMAND)
        .where(
            row(COMMAND.PLAYER_ID, COMMAND.COMMAND_ID)
                .in(
                    select(COMMAND.PLAYER_ID, COMMAND.COMMAND_ID)
                        .from(COMMAND)
                        .where(COMMAND.AT.lt(oldest))
                        .limit(AT_ONCE)))
        .execute();
  }
}
