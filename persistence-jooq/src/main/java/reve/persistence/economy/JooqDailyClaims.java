package reve.persistence.economy;

import static reve.persistence.schema.tables.DailyClaimTable.DAILY_CLAIM;

import java.util.List;
import java.util.Optional;
import reve.game.economy.DailyClaims;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.DailyClaimRow;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.Transaction;

/** Keeps the last daily claims in table {@code daily_claim}. */
public final class JooqDailyClaims implements DailyClaims {
  private static final Lookup<Optional<DailyClaim>> LAST =
      Lookup.of(DAILY_CLAIM, JooqDailyClaims::claim);

  @Override
  public Optional<DailyClaim> last(PlayerId player) {
    return Transaction.of(player).recall(player, LAST);
  }

  private static Optional<DailyClaim> claim(List<DailyClaimRow> rows) {
    return rows.stream().findFirst().map(row -> new DailyClaim(row.getDay(), row.getStreak()));
  }

  @Override
  public void save(PlayerId player, DailyClaim claim) {
    Transaction transaction = Transaction.of(player);
    transaction.put(new DailyClaimRow(player.value(), claim.day(), claim.streak()));
    transaction.remember(player, LAST, Optional.of(claim));
  }
}
