package reve.game.echo;

import java.util.Map;
import reve.game.echo.DailyEchoOutcome.AlreadyClaimed;
import reve.game.echo.DailyEchoOutcome.Claimed;
import reve.game.economy.LedgerReason;
import reve.game.economy.Reward;
import reve.game.economy.Treasury;
import reve.game.item.ItemId;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player takes the echo that every UTC day has for them. */
public final class ClaimDailyEcho {
  public record Command(CommandId id, PlayerId player) {}

  private final UnitOfWork unitOfWork;
  private final EchoRecords records;
  private final Treasury treasury;

  public ClaimDailyEcho(UnitOfWork unitOfWork, EchoRecords records, Treasury treasury) {
    this.unitOfWork = unitOfWork;
    this.records = records;
    this.treasury = treasury;
  }

  public DailyEchoOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(),
        command.id(),
        DailyEchoOutcome.class,
        unit -> claim(command.player(), unit));
  }

  private DailyEchoOutcome claim(PlayerId player, Unit unit) {
    ItemId echo = unit.rules(EchoRules.class).daily();
    EchoRecords.Standing standing = records.of(player);
    if (standing.hasClaimed(unit.today())) {
      return new AlreadyClaimed(echo, standing.next());
    }
    records.save(player, standing.claimedOn(unit.today()));
    treasury.grant(
        player,
        treasury.balances(player),
        new Reward(Map.of(), Map.of(echo, 1L)),
        LedgerReason.DAILY_ECHO,
        unit);
    return new Claimed(echo, treasury.held(player, echo), unit.tomorrow());
  }
}
