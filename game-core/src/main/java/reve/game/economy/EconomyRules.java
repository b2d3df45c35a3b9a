package reve.game.economy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.game.economy.CraftQuantity.Exactly;
import reve.game.shared.Faults;
import reve.game.shared.Multipliers;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** What the days give, what can be crafted, and how many lines of a history stand on a page. */
public record EconomyRules(DailyReward dailyReward, Map<CurrencyId, Craft> craft, int historySize)
    implements Rules {
  public EconomyRules {
    craft = Map.copyOf(craft);
  }

  /**
   * The reward of one day: a base, one of seven by the day of the streak, and at some streaks a
   * milestone. Streaks beyond {@code cycle} days count from the start again for milestones.
   */
  public record DailyReward(Reward base, List<Reward> days, List<Milestone> milestones, int cycle) {
    public DailyReward {
      days = List.copyOf(days);
      milestones = List.copyOf(milestones);
    }

    private DailyReward under(Multipliers multipliers) {
      return new DailyReward(
          base.under(multipliers),
          days.stream().map(day -> day.under(multipliers)).toList(),
          milestones.stream()
              .map(each -> new Milestone(each.streak(), each.reward().under(multipliers)))
              .toList(),
          cycle);
    }

    Reward ofDay(int streak) {
      return days.get(dayIndex(streak));
    }

    /** Which of the rotating days the streak has reached, from 0. */
    int dayIndex(int streak) {
      return (streak - 1) % days.size();
    }

    Optional<Reward> milestone(int streak) {
      int inCycle = (streak - 1) % cycle + 1;
      return milestones.stream()
          .filter(milestone -> milestone.streak() == inCycle)
          .map(Milestone::reward)
          .findFirst();
    }
  }

  /** An extra reward for a streak of so many days. */
  public record Milestone(int streak, Reward reward) {}

  /** A one-way exchange: {@code cost} becomes {@code gives}, any whole number of times. */
  public record Craft(Price cost, Price gives) {}

  @Override
  public Rules under(Multipliers multipliers) {
    return new EconomyRules(dailyReward.under(multipliers), craft, historySize);
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    dailyReward.base().check(book, "dailyReward.base", faults);
    for (int i = 0; i < dailyReward.days().size(); i++) {
      dailyReward.days().get(i).check(book, "dailyReward.days[" + i + "]", faults);
    }
    for (int i = 0; i < dailyReward.milestones().size(); i++) {
      Milestone milestone = dailyReward.milestones().get(i);
      String path = "dailyReward.milestones[" + i + "]";
      milestone.reward().check(book, path + ".reward", faults);
      faults.demand(
          milestone.streak() <= dailyReward.cycle(),
          path + ".streak",
          milestone.streak(),
          "at most the cycle, " + dailyReward.cycle());
    }
    CurrencyRules currencies = book.of(CurrencyRules.class);
    craft.forEach((made, craft) -> {
      String path = "craft." + made.value();
      craft.cost().check(currencies, path + ".cost", faults);
      craft.gives().check(currencies, path + ".gives", faults);
      craft.cost().checkTimes(Exactly.MAX, path + ".cost", faults);
      craft.gives().checkTimes(Exactly.MAX, path + ".gives", faults);
      faults.demand(
          !craft.cost().isFree(), path + ".cost", craft.cost().amounts(), "something to pay");
    });
    faults.demand(
        craft.containsKey(CraftFayrites.FAYRITES), "craft", craft.keySet(), "a craft of fayrites");
  }
}
