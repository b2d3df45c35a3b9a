package reve.game.weekly;

import reve.game.economy.Reward;
import reve.game.shared.BasisPoints;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** What earns points of the week, and what the best share of those who have any are given. */
public record WeeklyRules(Points points, BasisPoints best, Reward reward) implements Rules {

  /** For each point of energy spent, each fusion, each boss beaten, and each rated fight won. */
  public record Points(long energy, long fusion, long boss, long ratedWin) {}

  @Override
  public void check(Rulebook book, Faults faults) {
    reward.check(book, "reward", faults);
  }
}
