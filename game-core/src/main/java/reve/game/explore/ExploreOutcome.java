package reve.game.explore;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import reve.game.economy.Balances;
import reve.game.economy.Reward;
import reve.game.energy.GaugeLevel;
import reve.game.item.ItemId;
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

  /**
   * The energy is there again at {@code enoughAt}, if it fills so far by itself; the potions are
   * those that restore some.
   */
  record TooTired(long cost, GaugeLevel energy, Instant enoughAt, Map<ItemId, Long> potions)
      implements ExploreOutcome, Refusal {
    public TooTired {
      potions = Map.copyOf(potions);
    }
  }

  record DayUsedUp(int perDay, Instant next) implements ExploreOutcome, Refusal {}
}
