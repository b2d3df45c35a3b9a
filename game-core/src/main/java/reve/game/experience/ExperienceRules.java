package reve.game.experience;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reve.game.economy.CurrencyRules;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.player.PlayerRules;
import reve.game.shared.Faults;
import reve.game.shared.PowerLaw;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** What each level needs and gives, and which trials open the way to more. */
public record ExperienceRules(
    int maxLevel, PowerLaw need, List<Periodic> every, List<Milestone> at, List<Trial> trials)
    implements Rules {
  public ExperienceRules {
    every = List.copyOf(every);
    at = List.copyOf(at);
    trials = List.copyOf(trials);
  }

  /** Given at every level that is a multiple. */
  public record Periodic(int levels, Reward reward) {}

  /** Given at one level, beside what is given periodically. */
  public record Milestone(int level, Reward reward) {}

  /** Open to players whose cap is {@code level} and who have reached it; raises the cap. */
  public record Trial(int level, int cap, Price price) {}

  /** How much experience leads from this level to the next. */
  public long needAt(int level) {
    return need.at(level);
  }

  /** Everything that reaching the level gives. */
  public Reward rewardAt(int level) {
    Reward periodic =
        every.stream()
            .filter(each -> level % each.levels() == 0)
            .map(Periodic::reward)
            .reduce(Reward.NOTHING, Reward::plus);
    return at.stream()
        .filter(milestone -> milestone.level() == level)
        .map(Milestone::reward)
        .reduce(periodic, Reward::plus);
  }

  /** The trial that raises this cap, if there is one. */
  public Optional<Trial> trialAt(int cap) {
    return trials.stream().filter(trial -> trial.level() == cap).findFirst();
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    for (int i = 0; i < every.size(); i++) {
      every.get(i).reward().check(book, "every[" + i + "].reward", faults);
    }
    for (int i = 0; i < at.size(); i++) {
      at.get(i).reward().check(book, "at[" + i + "].reward", faults);
    }
    checkTrials(book, faults);
  }

  /** From the first cap on, the trials lead to the highest level without a gap. */
  private void checkTrials(Rulebook book, Faults faults) {
    Set<Integer> levels = new HashSet<>();
    for (int i = 0; i < trials.size(); i++) {
      Trial trial = trials.get(i);
      String path = "trials[" + i + "]";
      faults.demand(
          levels.add(trial.level()), path + ".level", trial.level(), "a level of its own");
      faults.demand(
          trial.cap() > trial.level() && trial.cap() <= maxLevel,
          path + ".cap",
          trial.cap(),
          "above the level and at most " + maxLevel);
      trial.price().check(book.of(CurrencyRules.class), path + ".price", faults);
    }
    int cap = book.of(PlayerRules.class).firstLevelCap();
    for (int steps = 0; steps < trials.size() && trialAt(cap).isPresent(); steps++) {
      cap = trialAt(cap).orElseThrow().cap();
    }
    faults.demand(
        cap == maxLevel,
        "trials",
        cap,
        "trials that lead from the first cap in player.json to level " + maxLevel);
  }
}
