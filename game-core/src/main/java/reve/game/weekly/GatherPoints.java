package reve.game.weekly;

import reve.game.energy.Gauge;
import reve.game.energy.GaugeChanged;
import reve.game.fusion.EspritsFused;
import reve.game.shared.Event;
import reve.game.shared.Reaction;
import reve.game.shared.Unit;

/** Counts what players do as points of the week. */
public final class GatherPoints implements Reaction<Event> {
  private final WeeklyPoints points;

  public GatherPoints(WeeklyPoints points) {
    this.points = points;
  }

  @Override
  public Class<Event> event() {
    return Event.class;
  }

  @Override
  public void on(Event event, Unit unit) {
    long earned = worth(event, unit.rules(WeeklyRules.class).points());
    if (earned > 0) {
      points.add(event.player(), Week.of(unit.now()), earned);
    }
  }

  private static long worth(Event event, WeeklyRules.Points points) {
    return switch (event) {
      case GaugeChanged(var _, Gauge gauge, long before, long after) when gauge == Gauge.ENERGY ->
          points.energy() * Math.max(0, before - after);
      case EspritsFused fused -> points.fusion();
      default -> 0;
    };
  }
}
