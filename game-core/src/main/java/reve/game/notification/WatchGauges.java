package reve.game.notification;

import java.util.Optional;
import reve.game.energy.GaugeChanged;
import reve.game.energy.GaugeLevel;
import reve.game.energy.Vitality;
import reve.game.player.Players;
import reve.game.shared.Reaction;
import reve.game.shared.Unit;

/** Notes when a gauge that was spent or restored will be full. */
public final class WatchGauges implements Reaction<GaugeChanged> {
  private final Players players;
  private final Vitality vitality;
  private final GaugeWatches watches;

  public WatchGauges(Players players, Vitality vitality, GaugeWatches watches) {
    this.players = players;
    this.vitality = vitality;
    this.watches = watches;
  }

  @Override
  public Class<GaugeChanged> event() {
    return GaugeChanged.class;
  }

  @Override
  public void on(GaugeChanged event, Unit unit) {
    GaugeLevel level = vitality.level(event.gauge(), players.demand(event.player()), unit);
    watches.watch(
        event.player(), event.gauge(), Optional.of(level.fullAt()).filter(_ -> !level.isFull()));
  }
}
