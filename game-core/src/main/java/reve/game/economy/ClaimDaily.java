package reve.game.economy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import reve.game.economy.DailyClaims.DailyClaim;
import reve.game.economy.DailyOutcome.AlreadyClaimed;
import reve.game.economy.DailyOutcome.Claimed;
import reve.game.economy.EconomyRules.DailyReward;
import reve.game.shared.CommandId;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player takes the reward of the UTC day; each day in a row brings them further. */
public final class ClaimDaily {
  public record Command(CommandId id, PlayerId player) {}

  private final UnitOfWork unitOfWork;
  private final DailyClaims claims;
  private final Treasury treasury;
  private final IncomeModifiers modifiers;

  public ClaimDaily(
      UnitOfWork unitOfWork, DailyClaims claims, Treasury treasury, IncomeModifiers modifiers) {
    this.unitOfWork = unitOfWork;
    this.claims = claims;
    this.treasury = treasury;
    this.modifiers = modifiers;
  }

  public DailyOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), DailyOutcome.class, unit -> claim(command.player(), unit));
  }

  private DailyOutcome claim(PlayerId player, Unit unit) {
    Optional<DailyClaim> last = claims.last(player);
    LocalDate today = unit.today();
    if (last.isPresent() && !last.get().day().isBefore(today)) {
      return new AlreadyClaimed(last.get().streak(), Moment.startOf(last.get().day().plusDays(1)));
    }
    Optional<DailyClaim> yesterday = last.filter(claim -> claim.day().equals(today.minusDays(1)));
    int streak = yesterday.map(claim -> claim.streak() + 1).orElse(1);
    Optional<Integer> ended =
        yesterday.isPresent() ? Optional.empty() : last.map(DailyClaim::streak);
    return pay(player, new DailyClaim(today, streak), ended, unit);
  }

  private DailyOutcome pay(PlayerId player, DailyClaim claim, Optional<Integer> ended, Unit unit) {
    DailyReward rules = unit.rules(EconomyRules.class).dailyReward();
    Reward day = rules.ofDay(claim.streak());
    Optional<Reward> milestone = rules.milestone(claim.streak());
    Reward bonus = bonusOn(day.plus(milestone.orElse(Reward.NOTHING)), player, unit);
    Reward whole = rules.base().plus(day).plus(milestone.orElse(Reward.NOTHING)).plus(bonus);

    claims.save(player, claim);
    unit.journal().record(new DailyClaimed(player, claim.day(), claim.streak(), whole));
    Balances balances =
        treasury.grant(player, treasury.balances(player), whole, LedgerReason.DAILY_REWARD, unit);
    return new Claimed(
        claim.streak(), ended, rules.base(), day, milestone, bonus, balances, unit.tomorrow());
  }

  private Reward bonusOn(Reward reward, PlayerId player, Unit unit) {
    Map<CurrencyId, Amount> bonus = new HashMap<>();
    reward
        .currencies()
        .forEach((currency, amount) -> {
          long more = modifiers.bonusOn(currency, player, unit).of(amount.value());
          if (more > 0) {
            bonus.put(currency, new Amount(more));
            unit.journal().record(new ClassBonusApplied(player, currency, new Amount(more)));
          }
        });
    return new Reward(bonus, Map.of());
  }
}
