package reve.persistence.privacy;

import static reve.persistence.schema.tables.BalanceTable.BALANCE;
import static reve.persistence.schema.tables.CommandTable.COMMAND;
import static reve.persistence.schema.tables.FriendCodeTable.FRIEND_CODE;
import static reve.persistence.schema.tables.IncidentTable.INCIDENT;
import static reve.persistence.schema.tables.JournalTable.JOURNAL;
import static reve.persistence.schema.tables.LeaderboardStandingTable.LEADERBOARD_STANDING;
import static reve.persistence.schema.tables.LedgerTable.LEDGER;
import static reve.persistence.schema.tables.OutboxTable.OUTBOX;
import static reve.persistence.schema.tables.PlayerTable.PLAYER;
import static reve.persistence.schema.tables.ReplyPendingTable.REPLY_PENDING;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import reve.persistence.schema.DefaultSchema;

/**
 * Which tables tell of people, and what becomes of that. A table with a player that is named
 * nowhere here holds belongings, so that one added later is not forgotten.
 */
final class PersonalTables {

  /** What proves that nothing came from nowhere; it outlives the player, without their id. */
  static final Set<Table<?>> BOOKS = Set.of(BALANCE, LEDGER, JOURNAL);

  /** What the player's commands left behind; it outlives what they own, and not their id. */
  static final Set<Table<?>> TRACES =
      Set.of(COMMAND, REPLY_PENDING, OUTBOX, LEADERBOARD_STANDING, INCIDENT, FRIEND_CODE);

  private PersonalTables() {}

  /** Every table with rows that are somebody's. */
  static List<Table<?>> all() {
    return DefaultSchema.DEFAULT_SCHEMA
        .tableStream()
        .filter(table -> table.field(PLAYER.PLAYER_ID.getName()) != null)
        .<Table<?>>map(table -> table)
        .toList();
  }

  /** What a player owns, and how they stand. */
  static List<Table<?>> belongings() {
    return all().stream()
        .filter(table -> !table.equals(PLAYER))
        .filter(table -> !BOOKS.contains(table) && !TRACES.contains(table))
        .toList();
  }

  static Field<Long> player(Table<?> table) {
    return Objects.requireNonNull(table.field(PLAYER.PLAYER_ID));
  }
}
