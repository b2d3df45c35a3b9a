package reve.persistence.achievement;

import static reve.persistence.schema.tables.AchievementCountTable.ACHIEVEMENT_COUNT;
import static reve.persistence.schema.tables.AchievementTable.ACHIEVEMENT;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.game.achievement.AchievementId;
import reve.game.achievement.Achievements;
import reve.game.achievement.Counter;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.AchievementCountRow;
import reve.persistence.schema.tables.records.AchievementRow;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.Transaction;

/** Keeps achievements in tables {@code achievement_count} and {@code achievement}. */
public final class JooqAchievements implements Achievements {
  private static final Map<String, Counter> COUNTERS =
      Stream.of(Counter.values())
          .collect(Collectors.toUnmodifiableMap(Counter::name, each -> each));
  private static final Lookup<Map<Counter, Long>> COUNTS =
      Lookup.of(ACHIEVEMENT_COUNT, JooqAchievements::counts);
  private static final Lookup<Map<AchievementId, Instant>> UNLOCKED =
      Lookup.of(ACHIEVEMENT, JooqAchievements::unlocked);

  @Override
  public Standing of(PlayerId player) {
    Transaction transaction = Transaction.of(player);
    return new Standing(transaction.recall(player, COUNTS), transaction.recall(player, UNLOCKED));
  }

  /** Without those that only a later program counts, which may run beside this one. */
  private static Map<Counter, Long> counts(List<AchievementCountRow> rows) {
    Map<Counter, Long> counts = new EnumMap<>(Counter.class);
    rows.forEach(row ->
        Optional.ofNullable(COUNTERS.get(row.getCounter()))
            .ifPresent(counter -> counts.put(counter, row.getCount())));
    return Map.copyOf(counts);
  }

  private static Map<AchievementId, Instant> unlocked(List<AchievementRow> rows) {
    return rows.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> new AchievementId(row.getAchievement()), AchievementRow::getUnlockedAt));
  }

  @Override
  public void count(PlayerId player, Counter counter, long value) {
    Transaction transaction = Transaction.of(player);
    transaction.put(new AchievementCountRow(player.value(), counter.name(), value));
    remember(transaction, player, COUNTS, counter, value);
  }

  @Override
  public void unlock(PlayerId player, AchievementId id, Instant at) {
    Transaction transaction = Transaction.of(player);
    transaction.insert(new AchievementRow(player.value(), id.value(), at));
    remember(transaction, player, UNLOCKED, id, at);
  }

  private static <K, V> void remember(
      Transaction transaction, PlayerId player, Lookup<Map<K, V>> lookup, K key, V value) {
    transaction
        .remembered(player, lookup)
        .ifPresent(known -> {
          Map<K, V> changed = new HashMap<>(known);
          changed.put(key, value);
          transaction.remember(player, lookup, Map.copyOf(changed));
        });
  }
}
