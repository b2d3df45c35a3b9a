package reve.game.player;

import java.time.Instant;
import reve.game.esprit.EspritId;
import reve.game.shared.PlayerId;

/** Someone who plays. */
public record Player(
    PlayerId id,
    PlayerName name,
    ClassId playerClass,
    int level,
    long xp,
    int levelCap,
    Reserve energy,
    Reserve stamina,
    EspritId leader,
    Instant startedAt) {

  /** Points of energy or stamina, and the instant since which they have been growing. */
  public record Reserve(long points, Instant since) {}
}
