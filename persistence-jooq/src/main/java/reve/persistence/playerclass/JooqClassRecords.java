package reve.persistence.playerclass;

import static reve.persistence.schema.tables.ClassRecordTable.CLASS_RECORD;

import java.util.List;
import reve.game.economy.Amount;
import reve.game.playerclass.ClassRecords;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.ClassRecordRow;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.Transaction;

/** Keeps what classes brought their players in table {@code class_record}. */
public final class JooqClassRecords implements ClassRecords {
  private static final Lookup<Tally> TALLY = Lookup.of(CLASS_RECORD, JooqClassRecords::tally);

  @Override
  public Tally of(PlayerId player) {
    return Transaction.of(player).recall(player, TALLY);
  }

  private static Tally tally(List<ClassRecordRow> rows) {
    return rows.stream()
        .findFirst()
        .map(row -> new Tally(row.getChanges(), row.getApplied(), new Amount(row.getBonus())))
        .orElse(Tally.NONE);
  }

  @Override
  public void save(PlayerId player, Tally tally) {
    Transaction transaction = Transaction.of(player);
    transaction.put(
        new ClassRecordRow(
            player.value(), tally.changes(), tally.applied(), tally.bonus().value()));
    transaction.remember(player, TALLY, tally);
  }
}
