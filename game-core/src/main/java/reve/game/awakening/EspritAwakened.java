package reve.game.awakening;

import reve.game.esprit.CollectionChange;
import reve.game.esprit.EspritId;
import reve.game.shared.PlayerId;

/** All copies of an Esprit that a player owns gained a star, which took some of them. */
public record EspritAwakened(PlayerId player, EspritId esprit, int stars, long copies, long power)
    implements CollectionChange {
  @Override
  public String kind() {
    return "esprit_awakened";
  }

  @Override
  public long uniqueChange() {
    return 0;
  }

  @Override
  public long copiesChange() {
    return -copies;
  }

  @Override
  public long powerChange() {
    return power;
  }
}
