package reve.game.privacy;

import reve.game.economy.LedgerReason;
import reve.game.player.Players;
import reve.game.privacy.ForgetOutcome.Forgotten;
import reve.game.privacy.ForgetOutcome.NothingKept;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/**
 * Somebody has everything deleted that is known of them. Not even the command is kept, so one that
 * arrives again finds nobody.
 */
public final class ForgetPerson {
  public record Command(CommandId id, PlayerId player) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Settlement settlement;
  private final PersonalData personalData;

  public ForgetPerson(
      UnitOfWork unitOfWork, Players players, Settlement settlement, PersonalData personalData) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.settlement = settlement;
    this.personalData = personalData;
  }

  public ForgetOutcome handle(Command command) {
    return unitOfWork.forNewcomer(
        command.player(),
        command.id(),
        ForgetOutcome.class,
        unit ->
            players
                .find(command.player())
                .map(known -> forget(command.player(), unit))
                .orElseGet(NothingKept::new));
  }

  private ForgetOutcome forget(PlayerId player, Unit unit) {
    unit.journal().record(new PrivacyDeleted(player));
    settlement.settle(player, LedgerReason.PRIVACY, unit);
    personalData.forget(player, Pseudonyms.draw(unit));
    return new Forgotten();
  }
}
