package reve.game.reve;

import java.util.List;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.Menagerie;
import reve.game.esprit.Tier;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.reve.ReveOutcome.NoCharge;
import reve.game.reve.ReveOutcome.Pulled;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player uses a charge to call one Esprit. */
public final class PullReve {
  public record Command(CommandId id, PlayerId player) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Charges charges;
  private final Menagerie menagerie;

  public PullReve(UnitOfWork unitOfWork, Players players, Charges charges, Menagerie menagerie) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.charges = charges;
    this.menagerie = menagerie;
  }

  public ReveOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), ReveOutcome.class, unit -> pull(command.player(), unit));
  }

  private ReveOutcome pull(PlayerId id, Unit unit) {
    ReveRules rules = unit.rules(ReveRules.class);
    ChargeLevel held = ChargeLevel.of(charges.of(id), rules.pace(), unit.now());
    if (held.left() < 1) {
      return new NoCharge(held.most(), held.next().orElseThrow());
    }
    Player player = players.demand(id);
    Tier tier = unit.dice().draw("reve-tier", rules.odds(player.level()));
    EspritId esprit =
        unit.dice().pick("reve-esprit", unit.rules(Catalogue.class).drawable(tier)).id();
    ChargeLevel left = held.afterOne();

    charges.save(id, left.reserve());
    unit.journal().record(new RevePulled(id, esprit, tier, left.left()));
    boolean isNew = menagerie.gain(id, List.of(esprit), "reve", unit).contains(esprit);
    return new Pulled(esprit, tier, isNew, left);
  }
}
