package reve.persistence.economy;

import static reve.persistence.schema.tables.DailyClaimTable.DAILY_CLAIM;

import java.util.Optional;
import reve.game.economy.DailyClaims;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.DailyClaimRow;
import reve.persistence.shared.Transaction;

/** Keeps the last daily claims in table {@code daily_claim}. */
public final class JooqDailyClaims implements DailyClaims {
  @Override
  public Optional<DailyClaim> last(PlayerId player) {
    return Transaction.of(player)
        .reading(DAILY_CLAIM)
        .selectFrom(DAILY_CLAIM)
        .where(DAILY_CLAIM.PLAYER_ID.eq(player.value()))
        .fetchOptional(row -> new DailyClaim(row.getDay(), row.getStreak()));
  }

  @Override
  public void save(PlayerId player, DailyClaim claim) {
    Transaction.of(player).put(new DailyClaimRow(player.value(), claim.day(), claim.streak()));
  }
}
