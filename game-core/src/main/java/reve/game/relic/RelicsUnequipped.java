package reve.game.relic;

import java.util.List;
import reve.game.esprit.EspritId;
import reve.game.esprit.Strengthening;
import reve.game.item.ItemId;
import reve.game.shared.PlayerId;

/** The lead copy of a player's Esprit took off relics, which changed its power by so much. */
public record RelicsUnequipped(PlayerId player, EspritId esprit, List<ItemId> relics, long power)
    implements Strengthening {
  public RelicsUnequipped {
    relics = List.copyOf(relics);
  }

  @Override
  public String kind() {
    return "relic_unequipped";
  }

  @Override
  public long powerChange() {
    return power;
  }
}
