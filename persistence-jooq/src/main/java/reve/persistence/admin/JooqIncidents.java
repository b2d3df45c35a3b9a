package reve.persistence.admin;

import static reve.persistence.schema.tables.CommandTable.COMMAND;
import static reve.persistence.schema.tables.IncidentTable.INCIDENT;
import static reve.persistence.schema.tables.JournalTable.JOURNAL;
import static reve.persistence.schema.tables.LedgerTable.LEDGER;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import reve.game.admin.Incident;
import reve.game.admin.Incidents;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.IncidentRow;
import reve.persistence.schema.tables.records.JournalRow;
import reve.persistence.shared.Arrivals;
import reve.persistence.shared.OwnersActs;
import reve.persistence.shared.Transactions;

/** Keeps in table {@code incident} what references stand for. */
public final class JooqIncidents implements Incidents {
  private final Transactions transactions;

  public JooqIncidents(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void note(Incident incident) {
    IncidentRow row =
        new IncidentRow(
            incident.player().value(),
            incident.reference(),
            incident.at(),
            incident.command(),
            incident.id().value(),
            incident.fault().orElse(null));
    transactions.looking(sql -> Arrivals.add(sql, incident.player(), row));
  }

  @Override
  public Optional<Incident> find(String reference) {
    return transactions.looking(sql ->
        sql.selectFrom(INCIDENT)
            .where(INCIDENT.REFERENCE.eq(reference))
            .orderBy(INCIDENT.AT.desc())
            .limit(1)
            .fetchOptional(JooqIncidents::incident));
  }

  private static Incident incident(IncidentRow row) {
    return new Incident(
        row.getReference(),
        new PlayerId(row.getPlayerId()),
        row.getCommand(),
        new CommandId(row.getCommandId()),
        row.getAt(),
        Optional.ofNullable(row.getFault()));
  }

  @Override
  public List<CommandId> recent(PlayerId player) {
    return transactions.looking(sql ->
        sql.select(COMMAND.COMMAND_ID)
            .from(COMMAND)
            .where(COMMAND.PLAYER_ID.eq(player.value()))
            .fetch(row -> new CommandId(row.value1())));
  }

  @Override
  public Optional<Trace> trace(PlayerId player, CommandId command) {
    return transactions.looking(sql ->
        first(sql, JOURNAL.PLAYER_ID.eq(player.value()), command)
            .or(() -> first(sql, DSL.condition(OwnersActs.SQL), command))
            .map(row -> trace(sql, row)));
  }

  private static Optional<JournalRow> first(DSLContext sql, Condition where, CommandId command) {
    return sql.selectFrom(JOURNAL)
        .where(where, JOURNAL.COMMAND_ID.eq(command.value()))
        .limit(1)
        .fetchOptional();
  }

  private static Trace trace(DSLContext sql, JournalRow first) {
    long player = first.getPlayerId();
    long act = first.getAct();
    return new Trace(
        new PlayerId(player),
        first.getAt(),
        sql.selectFrom(COMMAND)
            .where(COMMAND.PLAYER_ID.eq(player), COMMAND.COMMAND_ID.eq(first.getCommandId()))
            .fetchOptional(row -> row.getOutcome().data()),
        sql.selectFrom(JOURNAL)
            .where(JOURNAL.PLAYER_ID.eq(player), JOURNAL.ACT.eq(act))
            .orderBy(JOURNAL.LINE)
            .fetch(row -> row.getKind() + " " + row.getDetails().data()),
        sql.selectFrom(LEDGER)
            .where(LEDGER.PLAYER_ID.eq(player), LEDGER.ACT.eq(act))
            .orderBy(LEDGER.LINE)
            .fetch(row ->
                new LedgerEntry(
                    new CurrencyId(row.getCurrency()),
                    row.getChange(),
                    new Amount(row.getBalanceAfter()),
                    LedgerReason.valueOf(row.getReason()))));
  }
}
