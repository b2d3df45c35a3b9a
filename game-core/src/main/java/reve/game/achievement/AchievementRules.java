package reve.game.achievement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** All achievements and what their points give; the two share their ids. */
public record AchievementRules(
    List<Category> categories, List<Achievement> achievements, List<PointReward> points)
    implements Rules {
  public AchievementRules {
    categories = List.copyOf(categories);
    achievements = List.copyOf(achievements);
    points = List.copyOf(points);
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    Set<CategoryId> categoryIds = new HashSet<>();
    for (int i = 0; i < categories.size(); i++) {
      CategoryId id = categories.get(i).id();
      faults.demand(
          categoryIds.add(id), "categories[" + i + "].id", id.value(), "an id of its own");
    }
    Set<AchievementId> ids = new HashSet<>();
    for (int i = 0; i < achievements.size(); i++) {
      Achievement each = achievements.get(i);
      String path = "achievements[" + i + "]";
      faults.demand(ids.add(each.id()), path + ".id", each.id().value(), "an id of its own");
      faults.demand(
          categoryIds.contains(each.category()),
          path + ".category",
          each.category().value(),
          "the id of a category above");
      checkCurrency(each.needs(), book.of(CurrencyRules.class), path + ".needs", faults);
      each.reward().check(book, path + ".reward", faults);
    }
    checkPoints(ids, book, faults);
  }

  private static void checkCurrency(
      Requirement needs, CurrencyRules currencies, String path, Faults faults) {
    Optional<CurrencyId> named =
        switch (needs) {
          case Requirement.Counted counted -> Optional.empty();
          case Requirement.Earned(var currency) -> Optional.of(currency);
          case Requirement.Spent(var currency) -> Optional.of(currency);
        };
    named
        .filter(currency -> currencies.find(currency).isEmpty())
        .ifPresent(currency ->
            faults.report(path, currency.value(), "the id of a currency in currencies.json"));
  }

  private void checkPoints(Set<AchievementId> ids, Rulebook book, Faults faults) {
    int whole = achievements.stream().mapToInt(Achievement::points).sum();
    int before = 0;
    for (int i = 0; i < points.size(); i++) {
      PointReward each = points.get(i);
      String path = "points[" + i + "]";
      faults.demand(ids.add(each.id()), path + ".id", each.id().value(), "an id of its own");
      faults.demand(
          before < each.points() && each.points() <= whole,
          path + ".points",
          each.points(),
          "more than " + before + " and at most " + whole + ", what all achievements give");
      before = each.points();
      each.reward().check(book, path + ".reward", faults);
    }
  }
}
