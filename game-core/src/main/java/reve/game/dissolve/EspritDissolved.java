package reve.game.dissolve;

import java.util.Map;
import java.util.TreeMap;
import reve.game.economy.Reward;
import reve.game.esprit.EspritId;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player dissolved copies. */
public record EspritDissolved(PlayerId player, Map<EspritId, Long> copies, Reward reward)
    implements Event {
  public EspritDissolved {
    copies = new TreeMap<>(copies);
  }

  @Override
  public String kind() {
    return "esprit_dissolve";
  }
}
