package reve.persistence.reve;

import static reve.persistence.schema.tables.ReveChargeTable.REVE_CHARGE;

import java.util.List;
import java.util.Optional;
import reve.game.player.Player.Reserve;
import reve.game.reve.Charges;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.ReveChargeRow;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.Transaction;

/** Keeps the reve charges in table {@code reve_charge}. */
public final class JooqCharges implements Charges {
  private static final Lookup<Optional<Reserve>> LEFT =
      Lookup.of(REVE_CHARGE, JooqCharges::reserve);

  @Override
  public Optional<Reserve> of(PlayerId player) {
    return Transaction.of(player).recall(player, LEFT);
  }

  private static Optional<Reserve> reserve(List<ReveChargeRow> rows) {
    return rows.stream().findFirst().map(row -> new Reserve(row.getCharges(), row.getSince()));
  }

  @Override
  public void save(PlayerId player, Reserve reserve) {
    Transaction transaction = Transaction.of(player);
    transaction.put(new ReveChargeRow(player.value(), reserve.points(), reserve.since()));
    transaction.remember(player, LEFT, Optional.of(reserve));
  }
}
