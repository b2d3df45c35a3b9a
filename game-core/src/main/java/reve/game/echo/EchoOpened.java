package reve.game.echo;

import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.item.ItemId;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player opened an echo, the so-many-th in all, and an Esprit came out. */
public record EchoOpened(
    PlayerId player, ItemId echo, boolean byKey, EspritId esprit, Tier tier, long times)
    implements Event {
  @Override
  public String kind() {
    return "echo_opened";
  }
}
