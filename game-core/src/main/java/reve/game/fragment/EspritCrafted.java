package reve.game.fragment;

import java.util.Map;
import java.util.TreeMap;
import reve.game.esprit.EspritId;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player crafted Esprits from fragments, so many of each. */
public record EspritCrafted(PlayerId player, Recipe recipe, Map<EspritId, Long> copies)
    implements Event {
  public EspritCrafted {
    copies = new TreeMap<>(copies);
  }

  @Override
  public String kind() {
    return "esprit_crafted";
  }
}
