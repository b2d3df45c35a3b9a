package reve.persistence.echo;

import static reve.persistence.schema.tables.EchoRecordTable.ECHO_RECORD;

import java.util.List;
import reve.game.echo.EchoRecords;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.EchoRecordRow;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.Transaction;

/** Keeps how players stand with echoes in table {@code echo_record}. */
public final class JooqEchoRecords implements EchoRecords {
  private static final Lookup<Standing> STANDING =
      Lookup.of(ECHO_RECORD, JooqEchoRecords::standing);

  @Override
  public Standing of(PlayerId player) {
    return Transaction.of(player).recall(player, STANDING);
  }

  private static Standing standing(List<EchoRecordRow> rows) {
    return rows.stream()
        .findFirst()
        .map(row -> new Standing(row.getClaimed(), row.getOpened()))
        .orElse(Standing.NONE);
  }

  @Override
  public void save(PlayerId player, Standing standing) {
    Transaction transaction = Transaction.of(player);
    transaction.put(new EchoRecordRow(player.value(), standing.claimed(), standing.opened()));
    transaction.remember(player, STANDING, standing);
  }
}
