package reve.game.energy;

import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** How full a player's gauges are. */
public final class ViewEnergy {
  public record Answer(GaugeLevel energy, GaugeLevel stamina) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Vitality vitality;

  public ViewEnergy(UnitOfWork unitOfWork, Players players, Vitality vitality) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.vitality = vitality;
  }

  public Answer handle(PlayerId id) {
    return unitOfWork.ask(id, moment -> look(players.demand(id), moment));
  }

  private Answer look(Player player, Moment moment) {
    return new Answer(
        vitality.level(Gauge.ENERGY, player, moment),
        vitality.level(Gauge.STAMINA, player, moment));
  }
}
