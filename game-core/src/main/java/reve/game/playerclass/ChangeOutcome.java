package reve.game.playerclass;

import reve.game.economy.Balances;
import reve.game.economy.Price;
import reve.game.player.ClassId;
import reve.game.shared.Refusal;

/** Everything that can come of choosing another class. */
public sealed interface ChangeOutcome {
  record Changed(ClassId from, ClassId to, Price price, Balances left) implements ChangeOutcome {}

  /** Nothing has changed: the player has not agreed to this price yet. */
  record Asked(ClassId from, ClassId to, Price price, Balances held)
      implements ChangeOutcome, Refusal {}

  record SameClass(ClassId playerClass) implements ChangeOutcome, Refusal {}

  record TooPoor(ClassId wanted, Price price, Balances held) implements ChangeOutcome, Refusal {}

  record UnknownClass(ClassId playerClass) implements ChangeOutcome, Refusal {}
}
