package reve.game.achievement;

import reve.game.achievement.Achievements.Standing;
import reve.game.economy.Balances;
import reve.game.economy.Wallets;
import reve.game.shared.PlayerId;

/** How much of each requirement a player has done. */
record Tally(Standing standing, Balances earned, Balances spent) {

  static Tally of(PlayerId player, Standing standing, Wallets wallets) {
    return new Tally(standing, wallets.earned(player), wallets.spent(player));
  }

  long of(Requirement needs) {
    return switch (needs) {
      case Requirement.Counted(var counter) -> standing.count(counter);
      case Requirement.Earned(var currency) -> earned.of(currency).value();
      case Requirement.Spent(var currency) -> spent.of(currency).value();
    };
  }
}
