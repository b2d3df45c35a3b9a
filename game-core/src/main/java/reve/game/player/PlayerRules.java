package reve.game.player;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reve.game.economy.CurrencyRules;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.esprit.Tier;
import reve.game.player.PlayerClass.Bonus;
import reve.game.shared.BasisPoints;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** How players begin. */
public record PlayerRules(
    int policyVersion,
    List<PlayerClass> classes,
    ClassBonus classBonus,
    Price classChange,
    StarterPackage starterPackage,
    int firstLevelCap)
    implements Rules {
  public PlayerRules {
    classes = List.copyOf(classes);
  }

  public Optional<PlayerClass> find(ClassId id) {
    return classes.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** What a change of class costs after so many; each costs once more than the one before. */
  public Price classChange(int changesBefore) {
    return classChange.times(changesBefore + 1L);
  }

  /** The bonus of a class: a base, and a step for every so many levels. */
  public record ClassBonus(BasisPoints base, BasisPoints step, int stepLevels) {
    public BasisPoints at(int level) {
      return base.plus(new BasisPoints(step.value() * (level / stepLevels)));
    }

    /** The next level at which the bonus grows. */
    public int nextStepAfter(int level) {
      return (level / stepLevels + 1) * stepLevels;
    }
  }

  /** What everyone is given once; both starters are of {@code starterTier}. */
  public record StarterPackage(Reward reward, long energy, long stamina, Tier starterTier) {}

  @Override
  public void check(Rulebook book, Faults faults) {
    starterPackage.reward().check(book, "starterPackage.reward", faults);
    classChange.check(book.of(CurrencyRules.class), "classChange", faults);
    boolean hasRevies = book.of(CurrencyRules.class).find(ClassIncome.REVIES).isPresent();
    Set<ClassId> seen = new HashSet<>();
    for (int i = 0; i < classes.size(); i++) {
      ClassId id = classes.get(i).id();
      faults.demand(seen.add(id), "classes[" + i + "].id", id.value(), "an id of its own");
      faults.demand(
          classes.get(i).bonus() != Bonus.REVIES_INCOME || hasRevies,
          "classes[" + i + "].bonus",
          "revies_income",
          "another bonus, for there is no currency \"revies\" in currencies.json");
    }
  }

  @Override
  public void checkAfter(Rulebook former, Faults faults) {
    former.of(PlayerRules.class).classes().stream()
        .filter(each -> find(each.id()).isEmpty())
        .forEach(gone ->
            faults.report(
                "classes", gone.id().value(), "still there, since players may have chosen it"));
  }
}
