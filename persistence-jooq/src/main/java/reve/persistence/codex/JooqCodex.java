package reve.persistence.codex;

import static reve.persistence.schema.tables.CodexEntryTable.CODEX_ENTRY;
import static reve.persistence.schema.tables.CodexRewardTable.CODEX_REWARD;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.game.codex.Codex;
import reve.game.codex.GoalId;
import reve.game.esprit.EspritId;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.CodexEntryRow;
import reve.persistence.schema.tables.records.CodexRewardRow;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.Transaction;

/** Keeps the codex in tables {@code codex_entry} and {@code codex_reward}. */
public final class JooqCodex implements Codex {
  private static final Lookup<Set<EspritId>> EVER = Lookup.of(CODEX_ENTRY, JooqCodex::esprits);
  private static final Lookup<Set<GoalId>> REWARDED = Lookup.of(CODEX_REWARD, JooqCodex::goals);

  @Override
  public Entries of(PlayerId player) {
    Transaction transaction = Transaction.of(player);
    return new Entries(transaction.recall(player, EVER), transaction.recall(player, REWARDED));
  }

  @Override
  public int ever(PlayerId player) {
    return Transaction.of(player)
        .reading(CODEX_ENTRY)
        .fetchCount(CODEX_ENTRY, CODEX_ENTRY.PLAYER_ID.eq(player.value()));
  }

  private static Set<EspritId> esprits(List<CodexEntryRow> rows) {
    return rows.stream()
        .map(row -> new EspritId(row.getEsprit()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<GoalId> goals(List<CodexRewardRow> rows) {
    return rows.stream()
        .map(row -> new GoalId(row.getGoal()))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void enter(PlayerId player, Set<EspritId> esprits) {
    Transaction transaction = Transaction.of(player);
    esprits.forEach(
        esprit -> transaction.insert(new CodexEntryRow(player.value(), esprit.value())));
    remember(transaction, player, EVER, esprits);
  }

  @Override
  public void reward(PlayerId player, GoalId goal) {
    Transaction transaction = Transaction.of(player);
    transaction.insert(new CodexRewardRow(player.value(), goal.value()));
    remember(transaction, player, REWARDED, Set.of(goal));
  }

  private static <T> void remember(
      Transaction transaction, PlayerId player, Lookup<Set<T>> lookup, Set<T> more) {
    transaction
        .remembered(player, lookup)
        .ifPresent(known ->
            transaction.remember(
                player,
                lookup,
                Stream.concat(known.stream(), more.stream())
                    .collect(Collectors.toUnmodifiableSet())));
  }
}
