package reve.game.economy;

import reve.game.shared.Dice;
import reve.game.shared.Faults;
import reve.game.shared.Multipliers;

/** An amount from {@code least} to {@code most}, all equally likely. */
public record AmountRange(Amount least, Amount most) {
  public Amount draw(String name, Dice dice) {
    return least.plus(new Amount(dice.below(name, most.minus(least).value() + 1)));
  }

  /** The same with as much money as the host has it. */
  public AmountRange under(Multipliers multipliers) {
    return new AmountRange(least.under(multipliers), most.under(multipliers));
  }

  public void check(String path, Faults faults) {
    faults.demand(most.covers(least), path + ".most", most.value(), "at least " + least.value());
  }
}
