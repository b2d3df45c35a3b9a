package reve.game.economy;

import reve.game.shared.Dice;
import reve.game.shared.Faults;

/** An amount from {@code least} to {@code most}, all equally likely. */
public record AmountRange(Amount least, Amount most) {
  public Amount draw(String name, Dice dice) {
    return least.plus(new Amount(dice.below(name, most.minus(least).value() + 1)));
  }

  public void check(String path, Faults faults) {
    faults.demand(most.covers(least), path + ".most", most.value(), "at least " + least.value());
  }
}
