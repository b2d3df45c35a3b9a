package reve.game.skill;

import reve.game.economy.Balances;
import reve.game.economy.Price;
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

  /** Nothing has changed: the player has not agreed to this payment yet. */
  record Asked(int points, Payment payment, Balances held) implements ResetOutcome, Refusal {}

  record NothingSpent() implements ResetOutcome, Refusal {}

  record TooPoor(Price price, Balances held) implements ResetOutcome, Refusal {}

  record NoToken() implements ResetOutcome, Refusal {}
}
