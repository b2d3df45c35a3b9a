package reve.game.skill;

import java.util.List;
import reve.game.economy.Balances;
import reve.game.economy.Price;
import reve.game.energy.Gauge;
import reve.game.shared.Refusal;

/** Everything that can come of taking skill points back. */
public sealed interface ResetOutcome {

  /** All points are free again; it cost the price, or a token. */
  record TakenBack(int points, Payment payment, Balances left) implements ResetOutcome {}

  /** How a reset was paid. */
  sealed interface Payment {
    /** What it takes of money. */
    Price price();

    record Paid(Price price) implements Payment {}

    record Token() implements Payment {
      @Override
      public Price price() {
        return Price.FREE;
      }
    }
  }

  /**
   * Nothing has changed: the player has not agreed to this payment yet, nor to what no longer fits
   * and would be cut off.
   */
  record Asked(int points, Payment payment, Balances held, List<Cut> cuts)
      implements ResetOutcome, Refusal {
    public Asked {
      cuts = List.copyOf(cuts);
    }
  }

  /** More than a gauge would hold, and what would be left of it. */
  record Cut(Gauge gauge, long now, long left) {}

  record NothingSpent() implements ResetOutcome, Refusal {}

  record TooPoor(Price price, Balances held) implements ResetOutcome, Refusal {}

  record NoToken() implements ResetOutcome, Refusal {}
}
