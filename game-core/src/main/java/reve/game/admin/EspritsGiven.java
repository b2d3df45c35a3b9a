package reve.game.admin;

import reve.game.esprit.CollectionChange;
import reve.game.esprit.EspritId;
import reve.game.host.Grounds;
import reve.game.shared.PlayerId;

/**
 * An owner gave a player copies of an Esprit, and stars to all of them; the copies themselves are
 * another event's, so that only what the stars did to the power counts here.
 */
public record EspritsGiven(
    PlayerId player,
    PlayerId actor,
    EspritId esprit,
    long copies,
    int starsBefore,
    int starsAfter,
    long power,
    Grounds grounds)
    implements CollectionChange {
  @Override
  public String kind() {
    return "admin_adjustment";
  }

  @Override
  public long uniqueChange() {
    return 0;
  }

  @Override
  public long copiesChange() {
    return 0;
  }

  @Override
  public long powerChange() {
    return power;
  }
}
