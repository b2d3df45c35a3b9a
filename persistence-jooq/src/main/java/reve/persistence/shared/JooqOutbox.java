package reve.persistence.shared;

import static org.jooq.impl.DSL.row;
import static reve.persistence.schema.tables.JournalTable.JOURNAL;
import static reve.persistence.schema.tables.OutboxTable.OUTBOX;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reve.game.shared.Outbox;
import reve.game.shared.PlayerId;
import reve.game.shared.Subscriber;
import reve.game.shared.Subscriber.Message;
import reve.persistence.schema.tables.records.OutboxRow;

/**
 * Delivers what stands in table {@code outbox}. Due messages are first claimed for a minute and
 * only then handed out, so that no transaction stays open while a subscriber works; what a process
 * that dies has claimed is due again after that minute.
 */
public final class JooqOutbox implements Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(JooqOutbox.class);
  private static final Duration CLAIM = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
  private static final int DOUBLINGS = 10;

  private final Transactions transactions;
  private final Map<String, Subscriber> subscribers;

  public JooqOutbox(Transactions transactions, List<Subscriber> subscribers) {
    this.transactions = transactions;
    this.subscribers =
        subscribers.stream().collect(Collectors.toMap(Subscriber::name, Function.identity()));
  }

  /** A message in our hands, and its row as it was before. */
  private record Claimed(OutboxRow row, Message message) {}

  @Override
  public int deliver(Instant now, int limit) {
    List<Claimed> claimed = transactions.apart(sql -> claim(sql, now, limit));
    List<OutboxRow> received = new ArrayList<>();
    for (Claimed each : claimed) {
      if (isReceived(each)) {
        received.add(each.row());
      } else {
        postpone(each, now);
      }
    }
    if (!received.isEmpty()) {
      transactions.looking(sql -> sql.deleteFrom(OUTBOX).where(areThese(received)).execute());
    }
    return received.size();
  }

  private List<Claimed> claim(DSLContext sql, Instant now, int limit) {
    List<Claimed> due =
        sql.select(OUTBOX.fields())
            .select(JOURNAL.AT, JOURNAL.KIND, JOURNAL.DETAILS)
            .from(OUTBOX)
            .join(JOURNAL)
            .on(
                JOURNAL.PLAYER_ID.eq(OUTBOX.PLAYER_ID),
                JOURNAL.ACT.eq(OUTBOX.ACT),
                JOURNAL.LINE.eq(OUTBOX.LINE))
            .where(
                OUTBOX.DUE_AT.le(now),
                OUTBOX.SUBSCRIBER.eq(DSL.any(subscribers.keySet().toArray(String[]::new))))
            .orderBy(OUTBOX.DUE_AT)
            .limit(limit)
            .forUpdate()
            .of(OUTBOX)
            .skipLocked()
            .fetch(JooqOutbox::claimed);
    if (!due.isEmpty()) {
      sql.update(OUTBOX)
          .set(OUTBOX.DUE_AT, now.plus(CLAIM))
          .set(OUTBOX.ATTEMPTS, OUTBOX.ATTEMPTS.plus(1))
          .where(areThese(due.stream().map(Claimed::row).toList()))
          .execute();
    }
    return due;
  }

  private static Claimed claimed(Record read) {
    OutboxRow row = read.into(OUTBOX);
    return new Claimed(
        row,
        new Message(
            new PlayerId(row.getPlayerId()),
            row.getAct(),
            row.getLine(),
            read.get(JOURNAL.AT),
            read.get(JOURNAL.KIND),
            read.get(JOURNAL.DETAILS).data()));
  }

  private boolean isReceived(Claimed claimed) {
    String name = claimed.row().getSubscriber();
    try {
      Objects.requireNonNull(subscribers.get(name)).receive(claimed.message());
      return true;
    } catch (RuntimeException failed) {
      LOG.warn("{} did not receive {}, which stays in the outbox", name, claimed.message(), failed);
      return false;
    }
  }

  private void postpone(Claimed failed, Instant now) {
    Instant due = now.plus(pause(failed.row().getAttempts()));
    transactions.looking(sql ->
        sql.update(OUTBOX)
            .set(OUTBOX.DUE_AT, due)
            .where(areThese(List.of(failed.row())))
            .execute());
  }

  /** From one second, twice as long for every try before. */
  private static Duration pause(int triesBefore) {
    Duration doubled = Duration.ofSeconds(1L << Math.min(triesBefore, DOUBLINGS));
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  private static Condition areThese(List<OutboxRow> rows) {
    return row(OUTBOX.PLAYER_ID, OUTBOX.ACT, OUTBOX.LINE, OUTBOX.SUBSCRIBER)
        .in(
            rows.stream()
                .map(each ->
                    row(each.getPlayerId(), each.getAct(), each.getLine(), each.getSubscriber()))
                .toList());
  }

  @Override
  public long waiting() {
    return transactions.looking(sql -> (long) sql.fetchCount(OUTBOX));
  }
}
