package reve.game.economy;

import java.time.Instant;
import java.util.Optional;
import reve.game.shared.Refusal;

/** Everything that can come of claiming the daily reward. */
public sealed interface DailyOutcome {

  /**
   * The reward is the player's: {@code bonus} is what income modifiers added to the day's money,
   * and stands in no other part.
   */
  record Claimed(
      int streak,
      Reward base,
      Reward day,
      Optional<Reward> milestone,
      Reward bonus,
      Balances balances,
      Instant next)
      implements DailyOutcome {}

  /** Today's was taken already; the next day begins at {@code next}. */
  record AlreadyClaimed(int streak, Instant next) implements DailyOutcome, Refusal {}
}
