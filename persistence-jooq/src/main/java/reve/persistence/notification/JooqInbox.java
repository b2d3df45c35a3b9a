package reve.persistence.notification;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static reve.persistence.schema.tables.InboxTable.INBOX;
import static reve.persistence.schema.tables.PlayerTable.PLAYER;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.OrderField;
import reve.game.notification.Inbox;
import reve.game.notification.Notice;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.persistence.schema.tables.records.InboxRow;
import reve.persistence.shared.Arrivals;
import reve.persistence.shared.GameJson;
import reve.persistence.shared.Transaction;
import reve.persistence.shared.Transactions;
import reve.persistence.shared.Walk;

/** Keeps notices in table {@code inbox}. */
public final class JooqInbox implements Inbox {
  private static final Duration CLAIM = Duration.ofMinutes(1);
  private static final List<OrderField<?>> NEWEST_FIRST =
      List.of(INBOX.AT.desc(), INBOX.NOTICE_ID.desc());
  private static final List<OrderField<?>> OLDEST_FIRST =
      List.of(INBOX.AT.asc(), INBOX.NOTICE_ID.asc());

  private final Transactions transactions;
  private final GameJson json = new GameJson();

  public JooqInbox(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void add(PlayerId player, Letter letter, boolean direct) {
    InboxRow row =
        new InboxRow(
            player.value(),
            letter.key().id(),
            letter.key().at(),
            JSONB.valueOf(json.write(Notice.class, letter.notice())),
            null,
            direct ? letter.key().at() : null,
            0);
    transactions.looking(
        sql -> Arrivals.add(sql, player, row, PLAYER.STARTED_AT.le(letter.key().at())));
  }

  @Override
  public Page<Received> page(PlayerId player, Turn<Key> turn, int size) {
    Walk<Key> walk = Walk.of(turn);
    List<Received> rows =
        Transaction.of(player)
            .reading(INBOX)
            .selectFrom(INBOX)
            .where(
                INBOX.PLAYER_ID.eq(player.value()),
                walk.beyond(
                    key -> row(INBOX.AT, INBOX.NOTICE_ID).lt(row(key.at(), key.id())),
                    key -> row(INBOX.AT, INBOX.NOTICE_ID).gt(row(key.at(), key.id()))))
            .orderBy(walk.order(NEWEST_FIRST, OLDEST_FIRST))
            .limit(size + 1L)
            .fetch(row -> new Received(letter(row), row.getReadAt() == null));
    return Page.ofSurplus(rows, turn, size);
  }

  private Letter letter(InboxRow row) {
    return new Letter(
        new Key(row.getAt(), row.getNoticeId()), json.read(Notice.class, row.getNotice().data()));
  }

  @Override
  public int unread(PlayerId player, int most) {
    DSLContext sql = Transaction.of(player).reading(INBOX);
    return sql.fetchCount(
        select(INBOX.NOTICE_ID)
            .from(INBOX)
            .where(INBOX.PLAYER_ID.eq(player.value()), INBOX.READ_AT.isNull())
            .limit(most));
  }

  @Override
  public void markRead(PlayerId player, Collection<Key> keys, Instant at) {
    transactions.looking(sql ->
        sql.update(INBOX)
            .set(INBOX.READ_AT, at)
            .where(
                INBOX.PLAYER_ID.eq(player.value()),
                INBOX.NOTICE_ID.in(keys.stream().map(Key::id).toList()),
                INBOX.READ_AT.isNull())
            .execute());
  }

  @Override
  public List<Direct> claimDirect(Instant now, int limit) {
    return transactions.apart(sql -> {
      List<InboxRow> due =
          sql.selectFrom(INBOX)
              .where(INBOX.DIRECT_DUE.le(now))
              .orderBy(INBOX.DIRECT_DUE)
              .limit(limit)
              .forUpdate()
              .skipLocked()
              .fetch();
      if (!due.isEmpty()) {
        sql.update(INBOX)
            .set(INBOX.DIRECT_DUE, now.plus(CLAIM))
            .where(
                row(INBOX.PLAYER_ID, INBOX.NOTICE_ID)
                    .in(
                        due.stream()
                            .map(each -> row(each.getPlayerId(), each.getNoticeId()))
                            .toList()))
            .execute();
      }
      return due.stream()
          .map(each ->
              new Direct(new PlayerId(each.getPlayerId()), letter(each), each.getDirectTries()))
          .toList();
    });
  }

  @Override
  public void settle(Direct direct, Optional<Instant> again) {
    transactions.looking(sql ->
        sql.update(INBOX)
            .set(INBOX.DIRECT_DUE, again.orElse(null))
            .set(INBOX.DIRECT_TRIES, direct.tries() + 1)
            .where(isThis(direct))
            .execute());
  }

  private static Condition isThis(Direct direct) {
    return INBOX
        .PLAYER_ID
        .eq(direct.player().value())
        .and(INBOX.NOTICE_ID.eq(direct.letter().key().id()));
  }

  @Override
  public int forget(Instant before) {
    return transactions.looking(sql -> sql.deleteFrom(INBOX).where(INBOX.AT.lt(before)).execute());
  }
}
