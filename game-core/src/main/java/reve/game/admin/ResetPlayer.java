package reve.game.admin;

import reve.game.admin.ResetOutcome.NotConfirmed;
import reve.game.admin.ResetOutcome.NotPlaying;
import reve.game.admin.ResetOutcome.Reset;
import reve.game.economy.LedgerReason;
import reve.game.host.Grounds;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.privacy.PersonalData;
import reve.game.privacy.Settlement;
import reve.game.privacy.Settlement.Taken;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** An owner takes everything from a player, who may then begin anew. */
public final class ResetPlayer {

  /** {@code confirmation} is the player's name as it is shown. */
  public record Command(
      CommandId id, PlayerId actor, PlayerId player, String confirmation, Grounds grounds) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Settlement settlement;
  private final PersonalData personalData;

  public ResetPlayer(
      UnitOfWork unitOfWork, Players players, Settlement settlement, PersonalData personalData) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.settlement = settlement;
    this.personalData = personalData;
  }

  public ResetOutcome handle(Command command) {
    return unitOfWork.forNewcomer(
        command.player(),
        command.id(),
        ResetOutcome.class,
        unit ->
            players
                .playing(command.player())
                .map(player -> reset(command, player, unit))
                .orElseGet(() -> new NotPlaying(command.player())));
  }

  private ResetOutcome reset(Command command, Player player, Unit unit) {
    if (!command.confirmation().strip().equals(player.name().value())) {
      return new NotConfirmed(player.name(), command.confirmation());
    }
    unit.journal().record(new PlayerReset(player.id(), command.actor(), command.grounds()));
    Taken taken = settlement.settle(player.id(), LedgerReason.RESET, unit);
    personalData.clear(player.id());
    return new Reset(player.id(), player.name(), taken);
  }
}
