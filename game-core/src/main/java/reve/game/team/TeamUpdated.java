package reve.game.team;

import java.util.List;
import reve.game.esprit.EspritId;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player's team has other members. */
public record TeamUpdated(PlayerId player, EspritId leader, List<EspritId> supports)
    implements Event {
  public TeamUpdated {
    supports = List.copyOf(supports);
  }

  @Override
  public String kind() {
    return "team_updated";
  }
}
