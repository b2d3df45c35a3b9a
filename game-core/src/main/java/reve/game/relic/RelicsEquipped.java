package reve.game.relic;

import java.util.List;
import reve.game.esprit.EspritId;
import reve.game.esprit.Strengthening;
import reve.game.item.ItemId;
import reve.game.shared.PlayerId;

/** The lead copy of a player's Esprit put on relics, which changed its power by so much. */
public record RelicsEquipped(PlayerId player, EspritId esprit, List<ItemId> relics, long power)
    implements Strengthening {
  public RelicsEquipped {
    relics = List.copyOf(relics);
  }

  @Override
  public String kind() {
    return "relic_equipped";
  }

  @Override
  public long powerChange() {
    return power;
  }
}
