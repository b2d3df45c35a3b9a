package reve.game.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reve.game.energy.Gauge;
import reve.game.shared.PlayerId;

/** When players' gauges will be full, so that nobody has to look at all players to know. */
public interface GaugeWatches {

  /** In a unit: the gauge will be full then, or is full. */
  void watch(PlayerId player, Gauge gauge, Optional<Instant> fullAt);

  /**
   * Watches whose instant has come. They are due again in a minute unless they are {@link #settle
   * settled}; outside any unit, and safe to call from several processes at once.
   */
  List<Watch> claimDue(Instant now, int limit);

  /** It is full, or will be at another instant; nothing when a command has changed it meanwhile. */
  void settle(Watch watch, Optional<Instant> fullAt);

  record Watch(PlayerId player, Gauge gauge, Instant fullAt) {}
}
