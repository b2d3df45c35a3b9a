package reve.game.inventory;

import java.util.List;
import reve.game.economy.Reward;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeLevel;
import reve.game.item.ItemId;
import reve.game.shared.Refusal;

/** Everything that can come of using items. */
public sealed interface UseOutcome {

  /** The gauge rose from {@code before} to {@code after}; so many of the item are held still. */
  record Restored(
      ItemId item,
      int asked,
      Portion portion,
      Gauge gauge,
      long before,
      long after,
      long max,
      long held)
      implements UseOutcome {}

  /** Experience was gained and led to {@code levels} with their reward. */
  record Learned(
      ItemId item, int asked, Portion portion, List<Integer> levels, Reward reward, long held)
      implements UseOutcome {
    public Learned {
      levels = List.copyOf(levels);
    }
  }

  /** What was in so many of the item is the player's. */
  record Opened(ItemId item, int count, Reward contents, long held) implements UseOutcome {}

  record UnknownItem(ItemId item) implements UseOutcome, Refusal {}

  /** The item is used by another act. */
  record UsedElsewhere(ItemId item) implements UseOutcome, Refusal {}

  record TooFew(ItemId item, int wanted, long held) implements UseOutcome, Refusal {}

  record TooMany(int wanted, int most) implements UseOutcome, Refusal {}

  /** There is no room for a point. */
  record GaugeFull(ItemId item, GaugeLevel level) implements UseOutcome, Refusal {}

  /** As much experience is kept as the next level needs, and the trial before it is not passed. */
  record TrialAhead(ItemId item, int level) implements UseOutcome, Refusal {}

  record HighestLevel(ItemId item, int level) implements UseOutcome, Refusal {}
}
