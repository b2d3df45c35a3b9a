package reve.game.experience;

import java.util.Optional;
import reve.game.economy.Balances;
import reve.game.economy.LedgerReason;
import reve.game.economy.Treasury;
import reve.game.experience.ExperienceRules.Trial;
import reve.game.experience.TrialOutcome.NoneLeft;
import reve.game.experience.TrialOutcome.Passed;
import reve.game.experience.TrialOutcome.TooLow;
import reve.game.experience.TrialOutcome.TooPoor;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player who has reached the cap pays for the trial that raises it. */
public final class PassTrial {
  public record Command(CommandId id, PlayerId player) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Treasury treasury;
  private final Progress progress;

  public PassTrial(UnitOfWork unitOfWork, Players players, Treasury treasury, Progress progress) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.treasury = treasury;
    this.progress = progress;
  }

  public TrialOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), TrialOutcome.class, unit -> pass(command.player(), unit));
  }

  private TrialOutcome pass(PlayerId id, Unit unit) {
    Player player = players.demand(id);
    ExperienceRules rules = unit.rules(ExperienceRules.class);
    Optional<Trial> next = rules.trialAt(player.levelCap());
    if (next.isEmpty()) {
      return new NoneLeft(rules.maxLevel());
    }
    Trial trial = next.get();
    if (player.level() < trial.level()) {
      return new TooLow(trial, player.level());
    }
    Balances held = treasury.balances(id);
    if (!held.cover(trial.price())) {
      return new TooPoor(trial, held);
    }
    unit.journal().record(new TrialPassed(id, trial.level(), trial.cap()));
    treasury.pay(id, held, trial.price(), LedgerReason.TRIAL);
    Progress.Rise rise = progress.capAt(player, trial.cap(), unit);
    return new Passed(trial, rise.levels(), rise.reward(), treasury.balances(id));
  }
}
