package reve.game.reve;

import java.util.Optional;
import reve.game.esprit.Tier;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;
import reve.game.shared.Weights;

/** The charges that a player has, and the odds of their next pull, by the very weights drawn. */
public final class ViewReve {

  /** A further tier joins the odds at level {@code nextTierAt}, if any does. */
  public record Answer(
      ChargeLevel charges, Weights<Tier> odds, int level, Optional<Integer> nextTierAt) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Charges charges;

  public ViewReve(UnitOfWork unitOfWork, Players players, Charges charges) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.charges = charges;
  }

  public Answer handle(PlayerId id) {
    return unitOfWork.ask(id, moment -> look(players.demand(id), moment));
  }

  private Answer look(Player player, Moment moment) {
    ReveRules rules = moment.rules(ReveRules.class);
    return new Answer(
        ChargeLevel.of(charges.of(player.id()), rules.pace(), moment.now()),
        rules.odds(player.level()),
        player.level(),
        rules.nextTierAt(player.level()));
  }
}
