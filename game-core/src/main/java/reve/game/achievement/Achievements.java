package reve.game.achievement;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reve.game.shared.LocalText;
import reve.game.shared.PlayerId;

/** What is counted of each player, and what they have unlocked. */
public interface Achievements {
  Standing of(PlayerId player);

  /** Puts a counter at a value. */
  void count(PlayerId player, Counter counter, long value);

  /** Unlocks an achievement or a reward of points; the unit fails when it was before. */
  void unlock(PlayerId player, AchievementId id, Instant at);

  /** Counters, of which those that are not there stand at none, and what was unlocked when. */
  record Standing(Map<Counter, Long> counts, Map<AchievementId, Instant> unlocked) {
    public static final Standing NONE = new Standing(Map.of(), Map.of());

    public Standing {
      counts = Map.copyOf(counts);
      unlocked = Map.copyOf(unlocked);
    }

    public long count(Counter counter) {
      return counts.getOrDefault(counter, 0L);
    }

    public boolean has(AchievementId id) {
      return unlocked.containsKey(id);
    }

    public Standing counting(Counter counter, long value) {
      Map<Counter, Long> changed = new HashMap<>(counts);
      changed.put(counter, value);
      return new Standing(changed, unlocked);
    }

    public Standing unlocking(AchievementId id, Instant at) {
      Map<AchievementId, Instant> changed = new HashMap<>(unlocked);
      changed.put(id, at);
      return new Standing(counts, changed);
    }

    /** The titles that points have earned, the highest last. */
    public List<LocalText> titles(AchievementRules rules) {
      return rules.points().stream()
          .filter(each -> has(each.id()))
          .flatMap(each -> each.title().stream())
          .toList();
    }

    /** The points of everything that was unlocked. */
    public int points(AchievementRules rules) {
      return rules.achievements().stream()
          .filter(each -> has(each.id()))
          .mapToInt(Achievement::points)
          .sum();
    }
  }
}
