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
    record Paid(Price price) implements Payment {}

    record Token() implements Payment {}
  }

  record NothingSpent() implements ResetOutcome, Refusal {}

  record TooPoor(Price price, Balances held) implements ResetOutcome, Refusal {}

  record NoToken() implements ResetOutcome, Refusal {}
}
