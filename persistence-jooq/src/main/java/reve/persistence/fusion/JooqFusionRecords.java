package reve.persistence.fusion;

import static reve.persistence.schema.tables.FusionAttemptTable.FUSION_ATTEMPT;
import static reve.persistence.schema.tables.FusionTallyTable.FUSION_TALLY;

import java.util.List;
import java.util.Optional;
import org.jooq.OrderField;
import reve.game.esprit.EspritId;
import reve.game.fusion.FusionRecords;
import reve.game.shared.BasisPoints;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.persistence.schema.tables.records.FusionAttemptRow;
import reve.persistence.schema.tables.records.FusionTallyRow;
import reve.persistence.shared.Act;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.Transaction;
import reve.persistence.shared.Walk;

/** Keeps fusions in tables {@code fusion_attempt} and {@code fusion_tally}. */
public final class JooqFusionRecords implements FusionRecords {
  private static final List<OrderField<?>> NEWEST_FIRST = List.of(FUSION_ATTEMPT.ACT.desc());
  private static final List<OrderField<?>> OLDEST_FIRST = List.of(FUSION_ATTEMPT.ACT.asc());

  private static final Lookup<Tally> TALLY = Lookup.of(FUSION_TALLY, JooqFusionRecords::tally);

  @Override
  public Tally tally(PlayerId player) {
    return Transaction.of(player).recall(player, TALLY);
  }

  private static Tally tally(List<FusionTallyRow> rows) {
    return rows.stream()
        .findFirst()
        .map(row -> new Tally(row.getAttempts(), row.getSuccesses()))
        .orElse(new Tally(0, 0));
  }

  @Override
  public void add(PlayerId player, Attempt attempt) {
    Transaction transaction = Transaction.of(player);
    Act act = transaction.act();
    transaction.insert(
        new FusionAttemptRow(
            player.value(),
            act.number(),
            act.at(),
            attempt.first().value(),
            attempt.second().value(),
            attempt.rate().value(),
            attempt.result().map(EspritId::value).orElse(null)));
    transaction.add(new FusionTallyRow(player.value(), 1L, attempt.result().isPresent() ? 1L : 0L));
  }

  @Override
  public Page<Line> page(PlayerId player, Turn<Long> turn, int size) {
    Walk<Long> walk = Walk.of(turn);
    List<Line> lines =
        Transaction.of(player)
            .reading(FUSION_ATTEMPT)
            .selectFrom(FUSION_ATTEMPT)
            .where(
                FUSION_ATTEMPT.PLAYER_ID.eq(player.value()),
                walk.beyond(FUSION_ATTEMPT.ACT::lt, FUSION_ATTEMPT.ACT::gt))
            .orderBy(walk.order(NEWEST_FIRST, OLDEST_FIRST))
            .limit(size + 1L)
            .fetch(JooqFusionRecords::line);
    return Page.ofSurplus(lines, turn, size);
  }

  private static Line line(FusionAttemptRow row) {
    return new Line(
        row.getAct(),
        row.getAt(),
        new Attempt(
            new EspritId(row.getFirst()),
            new EspritId(row.getSecond()),
            new BasisPoints(row.getRate()),
            Optional.ofNullable(row.getResult()).map(EspritId::new)));
  }
}
