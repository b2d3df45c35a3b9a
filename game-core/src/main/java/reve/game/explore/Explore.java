package reve.game.explore;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.LedgerReason;
import reve.game.economy.Reward;
import reve.game.economy.Treasury;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeLevel;
import reve.game.energy.Vitality;
import reve.game.experience.Progress;
import reve.game.explore.ExploreOutcome.DayUsedUp;
import reve.game.explore.ExploreOutcome.TooTired;
import reve.game.item.ItemEffect;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/**
 * A player spends energy to look around, and finds experience and a little of several currencies.
 */
public final class Explore {
  public record Command(CommandId id, PlayerId player) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Explorations explorations;
  private final Vitality vitality;
  private final Progress progress;
  private final Treasury treasury;

  public Explore(
      UnitOfWork unitOfWork,
      Players players,
      Explorations explorations,
      Vitality vitality,
      Progress progress,
      Treasury treasury) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.explorations = explorations;
    this.vitality = vitality;
    this.progress = progress;
    this.treasury = treasury;
  }

  public ExploreOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(),
        command.id(),
        ExploreOutcome.class,
        unit -> explore(command.player(), unit));
  }

  private ExploreOutcome explore(PlayerId id, Unit unit) {
    ExploreRules rules = unit.rules(ExploreRules.class);
    Explorations.Tally before = explorations.of(id);
    if (before.on(unit.today()) >= rules.perDay()) {
      return new DayUsedUp(rules.perDay(), unit.tomorrow());
    }
    Player player = players.demand(id);
    GaugeLevel energy = vitality.level(Gauge.ENERGY, player, unit);
    if (!energy.covers(rules.energy())) {
      return new TooTired(
          rules.energy(), energy, energy.reaches(rules.energy()), potions(id, unit));
    }
    Explorations.Tally tally = before.plusOne(unit.today());
    Reward found = found(rules, unit);

    explorations.save(id, tally);
    unit.journal().record(new PlayerExplored(id, tally.ever(), rules.experience(), found));
    Player spent = vitality.spend(Gauge.ENERGY, rules.energy(), player, unit);
    treasury.grant(id, treasury.balances(id), found, LedgerReason.EXPLORE, unit);
    Progress.Rise rise = progress.gain(spent, rules.experience(), unit);
    return new ExploreOutcome.Explored(
        rules.experience(),
        found,
        rise.levels(),
        rise.reward(),
        treasury.balances(id),
        vitality.level(Gauge.ENERGY, rise.player(), unit),
        rules.perDay() - tally.onDay());
  }

  private Map<ItemId, Long> potions(PlayerId id, Unit unit) {
    Map<ItemId, Long> potions = new HashMap<>(treasury.items(id));
    potions.keySet().retainAll(unit.rules(ItemRules.class).having(ItemEffect.Energy.class));
    return potions;
  }

  private static Reward found(ExploreRules rules, Unit unit) {
    Map<CurrencyId, Amount> found = new TreeMap<>();
    rules
        .finds()
        .forEach((currency, range) ->
            found.put(currency, range.draw("find-" + currency.value(), unit.dice())));
    return new Reward(found, Map.of());
  }
}
