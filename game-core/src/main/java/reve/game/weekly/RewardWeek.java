package reve.game.weekly;

import reve.game.economy.LedgerReason;
import reve.game.economy.Reward;
import reve.game.economy.Treasury;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;
import reve.game.weekly.WeeklyOutcome.NotAmongTheBest;
import reve.game.weekly.WeeklyOutcome.Rewarded;

/** A player is given what the best of a week are given; the points go with it, so it comes once. */
public final class RewardWeek {

  /** Whoever has at least so many points is among the best. */
  public record Command(PlayerId player, Week week, long least) {

    /** The same for the same week, whoever asks and however often. */
    public CommandId id() {
      return new CommandId("weekly:" + week.monday());
    }
  }

  private final UnitOfWork unitOfWork;
  private final WeeklyPoints points;
  private final Treasury treasury;

  public RewardWeek(UnitOfWork unitOfWork, WeeklyPoints points, Treasury treasury) {
    this.unitOfWork = unitOfWork;
    this.points = points;
    this.treasury = treasury;
  }

  public WeeklyOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), WeeklyOutcome.class, unit -> reward(command, unit));
  }

  private WeeklyOutcome reward(Command command, Unit unit) {
    PlayerId player = command.player();
    Week week = command.week();
    long gathered = points.of(player, week);
    if (gathered < command.least()) {
      return new NotAmongTheBest(week);
    }
    Reward reward = unit.rules(WeeklyRules.class).reward();
    points.remove(player, week);
    treasury.grant(player, treasury.balances(player), reward, LedgerReason.WEEKLY_REWARD, unit);
    unit.journal().record(new WeekRewarded(player, week, gathered, reward));
    return new Rewarded(week, gathered, reward);
  }
}
