package reve.game.echo;

import java.util.Optional;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.Tier;
import reve.game.item.ItemId;
import reve.game.shared.Dice;
import reve.game.shared.Weights;

/**
 * By what chance an echo holds which tier, which element whatever the tier, and what else there may
 * be to find.
 */
public record EchoOdds(Weights<Tier> tiers, Weights<Element> elements, Optional<Find> find) {

  /**
   * First the tier, then the element, then one of the Esprits that are both, all equally likely.
   */
  Esprit draw(Catalogue catalogue, Dice dice) {
    Tier tier = dice.draw("echo-tier", tiers);
    Element element = dice.draw("echo-element", elements);
    return dice.pick("echo-esprit", catalogue.drawable(tier, element));
  }

  Optional<ItemId> drawFind(Dice dice) {
    return find.flatMap(there -> there.draw(dice));
  }
}
