package reve.persistence.shared;

import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.name;
import static reve.persistence.schema.tables.CommandTable.COMMAND;
import static reve.persistence.schema.tables.ReplyPendingTable.REPLY_PENDING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jooq.CommonTableExpression;
import org.jooq.Record;
import org.jooq.Record1;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Replies;

/**
 * Keeps in table {@code reply_pending} which outcomes have yet to be shown. What was shown is taken
 * out in batches, at most 200 milliseconds later, and at the latest when this is closed.
 */
public final class JooqReplies implements Replies, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JooqReplies.class);
  private static final Duration WORTH_SHOWING = Duration.ofMinutes(15);
  private static final long BATCH_MILLIS = 200;
  private static final Duration ENDING = Duration.ofSeconds(10);

  private final Transactions transactions;
  private final GameJson json = new GameJson();
  private final Set<Shown> shown = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService batches =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("replies").factory());
  private final ScheduledFuture<?> writing;

  private record Shown(PlayerId player, CommandId command) {}

  public JooqReplies(Transactions transactions) {
    this.transactions = transactions;
    this.writing =
        batches.scheduleWithFixedDelay(
            this::writeOrKeep, BATCH_MILLIS, BATCH_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void delivered(PlayerId player, CommandId command) {
    shown.add(new Shown(player, command));
  }

  /** A database that is away for a while says so elsewhere; here a line is enough. */
  private void writeOrKeep() {
    try {
      write();
    } catch (RuntimeException failed) {
      LOG.warn(
          "{} replies are known to be delivered, but only here: {}",
          shown.size(),
          failed.getMessage());
    }
  }

  /** Takes them out of the table first, so that {@link #takeLost} knows them from one of both. */
  private void write() {
    List<Shown> batch = List.copyOf(shown);
    if (!batch.isEmpty()) {
      Long[] players = batch.stream().map(each -> each.player().value()).toArray(Long[]::new);
      String[] commands = batch.stream().map(each -> each.command().value()).toArray(String[]::new);
      transactions.looking(sql ->
          sql.execute(
              """
              delete from reply_pending as pending
              using unnest(?::bigint[], ?::text[]) as shown (player_id, command_id)
              where pending.player_id = shown.player_id and pending.command_id = shown.command_id
              """,
              players,
              commands));
      batch.forEach(shown::remove);
    }
  }

  @Override
  public List<Lost> takeLost(PlayerId player, Instant now, CommandId running) {
    Set<Shown> known = Set.copyOf(shown);
    CommonTableExpression<Record1<String>> taken =
        name("taken")
            .as(
                deleteFrom(REPLY_PENDING)
                    .where(
                        REPLY_PENDING.PLAYER_ID.eq(player.value()),
                        REPLY_PENDING.COMMAND_ID.ne(running.value()))
                    .returningResult(REPLY_PENDING.COMMAND_ID));
    return transactions.looking(sql ->
        sql
            .with(taken)
            .select(COMMAND.fields())
            .from(COMMAND)
            .join(taken)
            .on(COMMAND.COMMAND_ID.eq(taken.field(REPLY_PENDING.COMMAND_ID)))
            .where(COMMAND.PLAYER_ID.eq(player.value()), COMMAND.AT.ge(now.minus(WORTH_SHOWING)))
            .orderBy(COMMAND.ACT)
            .fetch()
            .stream()
            .filter(row -> !known.contains(shown(player, row)))
            .flatMap(row -> lost(row).stream())
            .toList());
  }

  private static Shown shown(PlayerId player, Record row) {
    return new Shown(player, new CommandId(row.get(COMMAND.COMMAND_ID)));
  }

  /** Nothing when the outcome's type is no longer part of the game. */
  private Optional<Lost> lost(Record row) {
    try {
      Class<?> type = Class.forName(row.get(COMMAND.OUTCOME_TYPE));
      return Optional.of(
          new Lost(
              new CommandId(row.get(COMMAND.COMMAND_ID)),
              row.get(COMMAND.AT),
              json.read(type, row.get(COMMAND.OUTCOME).data())));
    } catch (ClassNotFoundException gone) {
      LOG.warn("a lost outcome is of a type that is gone: {}", row.get(COMMAND.OUTCOME_TYPE), gone);
      return Optional.empty();
    }
  }

  /** Ends with everything written; a batch that is on its way still needs its connection. */
  @Override
  public void close() {
    writing.cancel(false);
    batches.shutdown();
    try {
      if (!batches.awaitTermination(ENDING.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("A batch of replies is still being written");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    writeOrKeep();
  }
}
