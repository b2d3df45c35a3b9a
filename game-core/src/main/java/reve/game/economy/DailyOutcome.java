package reve.game.economy;

import java.time.Instant;
import java.util.Optional;
import reve.game.shared.Refusal;

/** Everything that can come of claiming the daily reward. */
public sealed interface DailyOutcome {

  /**
   * The reward is the player's: {@code ended} is the streak that a missed day has ended, and {@code
   * bonus} what income modifiers added to the day's money, which stands in no other part.
   */
  record Claimed(
      int streak,
      Optional<Integer> ended,
      Reward base,
      Reward day,
      Optional<Reward> milestone,
      Reward bonus,
      Balances balances,
      Instant next)
      implements DailyOutcome {}

  /** The day's was taken already; the day after that one begins at {@code next}. */
  record AlreadyClaimed(int streak, Instant next) implements DailyOutcome, Refusal {}
}
