package reve.game.reve;

import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player used a charge, and an Esprit came; so many charges were left. */
public record RevePulled(PlayerId player, EspritId esprit, Tier tier, long left) implements Event {
  @Override
  public String kind() {
    return "reve_single_pull";
  }
}
