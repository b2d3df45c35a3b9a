package reve.game.skill;

import reve.game.economy.CurrencyRules;
import reve.game.economy.Price;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.shared.BasisPoints;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/**
 * What a point gives in each skill, and what taking all of them back costs: {@code reset} once more
 * each time, or one {@code token}.
 */
public record SkillRules(
    long energy, long stamina, BasisPoints attack, BasisPoints defense, Price reset, ItemId token)
    implements Rules {

  /** What a reset costs after so many. */
  Price reset(int resetsBefore) {
    return reset.times(resetsBefore + 1L);
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    reset.check(book.of(CurrencyRules.class), "reset", faults);
    faults.demand(
        book.of(ItemRules.class).find(token).isPresent(),
        "token",
        token.value(),
        "the id of an item in item.json");
  }
}
