package reve.persistence.privacy;

import static reve.persistence.schema.tables.BalanceTable.BALANCE;
import static reve.persistence.schema.tables.DecreeTable.DECREE;
import static reve.persistence.schema.tables.JournalTable.JOURNAL;
import static reve.persistence.schema.tables.LeaderboardStandingTable.LEADERBOARD_STANDING;
import static reve.persistence.schema.tables.LedgerTable.LEDGER;
import static reve.persistence.schema.tables.PlayerTable.PLAYER;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jooq.impl.DSL;
import reve.game.host.DecreeName;
import reve.game.host.House;
import reve.game.privacy.PersonalData;
import reve.game.shared.PlayerId;
import reve.persistence.shared.OwnersActs;
import reve.persistence.shared.Transaction;

/** Knows everything that is kept of a person, in all tables. */
public final class JooqPersonalData implements PersonalData {

  @Override
  public String export(PlayerId player) {
    List<Table<?>> tables = PersonalTables.all();
    String parts =
        Stream.concat(
                tables.stream().map(table -> part(table)),
                Stream.of(
                    "select 'journal_of_others', (select jsonb_agg(to_jsonb(kept)) from journal kept where "
                        + OwnersActs.SQL
                        + " and details ->> 'actor' = {0}::text and player_id <> {0})",
                    "select 'decree', (select jsonb_agg(to_jsonb(kept)) from decree kept"
                        + " where actor = {0} or name = {1})"))
            .collect(Collectors.joining(" union all "));
    return Transaction.running()
        .reading(tables.toArray(Table[]::new))
        .resultQuery(
            "select coalesce(jsonb_pretty(jsonb_object_agg(name, kept)), '{}')"
                + " from ("
                + parts
                + ") as all_kept (name, kept) where kept is not null",
            DSL.inline(player.value()),
            DSL.inline(DecreeName.banOf(player).value()))
        .fetchSingle()
        .into(String.class);
  }

  private static String part(Table<?> table) {
    return "select '%1$s', (select jsonb_agg(to_jsonb(kept)) from %1$s kept where player_id = {0})"
        .formatted(table.getName());
  }

  @Override
  public void clear(PlayerId player) {
    Transaction transaction = Transaction.of(player);
    PersonalTables.belongings().forEach(table -> delete(table, player, transaction));
    transaction.lastly(
        DSL.update(BALANCE)
            .set(BALANCE.EARNED, 0L)
            .set(BALANCE.SPENT, 0L)
            .where(BALANCE.PLAYER_ID.eq(player.value())));
    transaction.lastly(
        DSL.update(PLAYER).set(notBegun()).where(PLAYER.PLAYER_ID.eq(player.value())));
  }

  private static void delete(Table<?> table, PlayerId player, Transaction transaction) {
    transaction.lastly(
        DSL.deleteFrom(table).where(PersonalTables.player(table).eq(player.value())));
  }

  /** Everything that is known of a player only since they began. */
  private static Map<Field<?>, Object> notBegun() {
    Map<Field<?>, Object> nothing = new LinkedHashMap<>();
    Stream.of(PLAYER.fields())
        .filter(field -> field.getDataType().nullable())
        .forEach(field -> nothing.put(field, DSL.defaultValue(field.getDataType())));
    return nothing;
  }

  @Override
  public void forget(PlayerId player, PlayerId pseudonym) {
    Transaction transaction = Transaction.of(player);
    transaction.lastly(
        DSL.insertInto(
                PLAYER, PLAYER.PLAYER_ID, PLAYER.ACTS, PLAYER.POLICY_VERSION, PLAYER.ACCEPTED_AT)
            .select(
                DSL.select(
                        DSL.val(pseudonym.value()),
                        PLAYER.ACTS,
                        PLAYER.POLICY_VERSION,
                        DSL.val(Instant.EPOCH, PLAYER.ACCEPTED_AT))
                    .from(PLAYER)
                    .where(PLAYER.PLAYER_ID.eq(player.value()))));
    renameBooks(player, pseudonym, transaction);
    renameOwner(player, pseudonym, transaction);
    awaitRankings(transaction);
    PersonalTables.TRACES.forEach(table -> delete(table, player, transaction));
    PersonalTables.belongings().forEach(table -> delete(table, player, transaction));
    delete(PLAYER, player, transaction);
  }

  /** Whoever ranks all players just then would add the one who goes once more. */
  private static void awaitRankings(Transaction transaction) {
    transaction.lastly(
        DSL.query("lock table {0} in share row exclusive mode", LEADERBOARD_STANDING));
  }

  private static void renameBooks(PlayerId player, PlayerId pseudonym, Transaction transaction) {
    transaction.lastly(
        DSL.update(BALANCE)
            .set(BALANCE.PLAYER_ID, pseudonym.value())
            .where(BALANCE.PLAYER_ID.eq(player.value())));
    transaction.lastly(
        DSL.update(LEDGER)
            .set(LEDGER.PLAYER_ID, pseudonym.value())
            .where(LEDGER.PLAYER_ID.eq(player.value())));
    transaction.lastly(
        DSL.update(JOURNAL)
            .set(JOURNAL.PLAYER_ID, pseudonym.value())
            .set(JOURNAL.DETAILS, anonymous(pseudonym))
            .where(JOURNAL.PLAYER_ID.eq(player.value())));
  }

  /**
   * What an event tells without saying of whom, nor in words that somebody typed. Where an event is
   * nothing but its player, so is its JSON.
   */
  private static Field<JSONB> anonymous(PlayerId pseudonym) {
    return DSL.field(
        "case when jsonb_typeof(details) <> 'object' then to_jsonb({0})"
            + " else jsonb_set(case kind when 'registration' then details - 'name'"
            + " when 'display_sync' then details - 'before' - 'after'"
            + " else details - 'grounds' end, '{player}', to_jsonb({0})) end",
        JSONB.class, DSL.val(pseudonym.value()));
  }

  /**
   * What an owner did to others stays, done by nobody who is known; what they decided for everyone
   * stays without their words.
   */
  private static void renameOwner(PlayerId player, PlayerId pseudonym, Transaction transaction) {
    transaction.lastly(
        DSL.update(JOURNAL)
            .set(
                JOURNAL.DETAILS,
                DSL.field(
                    "jsonb_set(case player_id when {1} then details - 'grounds' else details end,"
                        + " '{actor}', to_jsonb({0}))",
                    JSONB.class, DSL.val(pseudonym.value()), DSL.val(House.ID.value())))
            .where(
                DSL.condition(OwnersActs.SQL),
                DSL.field("details ->> 'actor'", String.class).eq(String.valueOf(player.value()))));
    transaction.lastly(
        DSL.update(DECREE)
            .set(DECREE.ACTOR, pseudonym.value())
            .where(DECREE.ACTOR.eq(player.value())));
  }
}
