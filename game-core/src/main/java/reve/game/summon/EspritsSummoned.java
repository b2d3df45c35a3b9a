package reve.game.summon;

import java.util.List;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player drew from a banner. */
public record EspritsSummoned(PlayerId player, BannerId banner, List<Pull> pulls, int pity)
    implements Event {
  @Override
  public String kind() {
    return "summon";
  }
}
