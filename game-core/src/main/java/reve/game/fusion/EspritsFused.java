package reve.game.fusion;

import reve.game.fusion.FusionRecords.Attempt;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player tried to fuse two copies. */
public record EspritsFused(PlayerId player, Attempt attempt) implements Event {
  @Override
  public String kind() {
    return attempt.result().isPresent() ? "esprit_fused" : "fusion_attempted";
  }
}
