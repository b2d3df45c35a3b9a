package reve.game.energy;

import java.util.List;
import reve.game.energy.GaugeModifier.Modification;
import reve.game.player.Player;
import reve.game.player.Player.Reserve;
import reve.game.player.Players;
import reve.game.shared.Moment;
import reve.game.shared.Unit;

/** The one place in which energy and stamina change. */
public final class Vitality {
  private final Players players;
  private final List<GaugeModifier> modifiers;

  public Vitality(Players players, List<GaugeModifier> modifiers) {
    this.players = players;
    this.modifiers = List.copyOf(modifiers);
  }

  public GaugeLevel level(Gauge gauge, Player player, Moment moment) {
    Modification help =
        modifiers.stream()
            .map(modifier -> modifier.of(gauge, player, moment))
            .reduce(Modification.NONE, Modification::plus);
    Pace pace = moment.rules(EnergyRules.class).pace(gauge, player.level(), help);
    return new GaugeLevel(gauge, pace.settled(gauge.of(player), moment.now()), pace);
  }

  /**
   * The player with both gauges up to date. Whoever changes what decides how they fill settles
   * first, so that past time counts at its old rate.
   */
  public Player settled(Player player, Moment moment) {
    Player settled = player;
    for (Gauge gauge : Gauge.values()) {
      settled = gauge.into(settled, level(gauge, player, moment).reserve());
    }
    return settled;
  }

  /** Takes the points; the caller has refused already where the gauge does not cover them. */
  public Player spend(Gauge gauge, long points, Player player, Unit unit) {
    Reserve before = level(gauge, player, unit).reserve();
    return change(gauge, new Reserve(before.points() - points, before.since()), player, unit);
  }

  /** Adds as many of the points as there is room for below the maximum. */
  public Player restore(Gauge gauge, long points, Player player, Unit unit) {
    GaugeLevel level = level(gauge, player, unit);
    Reserve before = level.reserve();
    long after = before.points() + Math.min(level.room(), points);
    return change(gauge, new Reserve(after, before.since()), player, unit);
  }

  /** The player without the points that exceed what their gauges hold. */
  public Player cut(Player player, Moment moment) {
    Player cut = player;
    for (Gauge gauge : Gauge.values()) {
      GaugeLevel level = level(gauge, player, moment);
      long points = Math.min(level.points(), level.pace().max());
      cut = gauge.into(cut, new Reserve(points, level.reserve().since()));
    }
    return cut;
  }

  private Player change(Gauge gauge, Reserve after, Player player, Unit unit) {
    long before = level(gauge, player, unit).points();
    Player changed = gauge.into(player, after);
    players.save(changed);
    if (after.points() != before) {
      unit.journal().record(new GaugeChanged(player.id(), gauge, before, after.points()));
    }
    return changed;
  }
}
