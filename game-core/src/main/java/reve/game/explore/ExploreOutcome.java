package reve.game.explore;

import java.time.Instant;
import java.util.List;
import reve.game.economy.Balances;
import reve.game.economy.Reward;
import reve.game.energy.GaugeLevel;
import reve.game.shared.Refusal;

/** Everything that can come of exploring. */
public sealed interface ExploreOutcome {

  /**
   * The finds are the player's; {@code levels} were reached by the experience, and {@code
   * levelReward} came with them. Today it is possible {@code left} times more.
   */
  record Explored(
      long experience,
      Reward found,
      List<Integer> levels,
      Reward levelReward,
      Balances balances,
      GaugeLevel energy,
      int left)
      implements ExploreOutcome {}

  /** The energy is there again at {@code enoughAt}, if it fills so far by itself. */
  record TooTired(long cost, GaugeLevel energy, Instant enoughAt)
      implements ExploreOutcome, Refusal {}

  record DayUsedUp(int perDay, Instant next) implements ExploreOutcome, Refusal {}
}
