package reve.game.codex;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reve.game.economy.CurrencyRules;
import reve.game.economy.Price;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** The sets and milestones of the codex, which share their ids. */
public record CodexRules(List<CodexSet> sets, List<CodexMilestone> milestones) implements Rules {
  public CodexRules {
    sets = List.copyOf(sets);
    milestones = List.copyOf(milestones);
  }

  /** What comes next for whoever ever owned so many. */
  public Optional<CodexMilestone> next(int ever, Catalogue catalogue) {
    return milestones.stream().filter(milestone -> ever < milestone.target(catalogue)).findFirst();
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    Set<GoalId> ids = new HashSet<>();
    CurrencyRules currencies = book.of(CurrencyRules.class);
    Catalogue catalogue = book.of(Catalogue.class);
    for (int i = 0; i < sets.size(); i++) {
      String path = "sets[" + i + "]";
      CodexSet set = sets.get(i);
      faults.demand(ids.add(set.id()), path + ".id", set.id().value(), "an id of its own");
      new Price(set.reward()).check(currencies, path + ".reward", faults);
      checkEsprits(set.esprits(), catalogue, path + ".esprits", faults);
    }
    int before = 0;
    for (int i = 0; i < milestones.size(); i++) {
      String path = "milestones[" + i + "]";
      CodexMilestone milestone = milestones.get(i);
      GoalId id = milestone.id();
      faults.demand(ids.add(id), path + ".id", id.value(), "an id of its own");
      new Price(milestone.reward()).check(currencies, path + ".reward", faults);
      int target = milestone.target(catalogue);
      faults.demand(
          before < target && target <= catalogue.size(),
          path + ".unique",
          target,
          "more than " + before + " and at most " + catalogue.size() + ", all that can be found");
      before = target;
    }
  }

  private static void checkEsprits(
      List<EspritId> esprits, Catalogue catalogue, String path, Faults faults) {
    Set<EspritId> seen = new HashSet<>();
    for (int i = 0; i < esprits.size(); i++) {
      EspritId esprit = esprits.get(i);
      faults.demand(
          catalogue.find(esprit).isPresent() && seen.add(esprit),
          path + "[" + i + "]",
          esprit.value(),
          "the id of an Esprit that stands here once");
    }
  }
}
