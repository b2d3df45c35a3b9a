package reve.game.leveling;

import java.util.Optional;
import java.util.function.Predicate;
import reve.game.economy.Balances;
import reve.game.economy.LedgerReason;
import reve.game.economy.Price;
import reve.game.economy.PriceTag;
import reve.game.economy.Treasury;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindOwned.Owned;
import reve.game.esprit.Menagerie;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.esprit.Tier;
import reve.game.leveling.BreakOutcome.AllBroken;
import reve.game.leveling.BreakOutcome.Asked;
import reve.game.leveling.BreakOutcome.Barred;
import reve.game.leveling.BreakOutcome.Broken;
import reve.game.leveling.BreakOutcome.NotOwned;
import reve.game.leveling.BreakOutcome.TooLow;
import reve.game.leveling.BreakOutcome.TooPoor;
import reve.game.player.Players;
import reve.game.shared.CommandId;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/**
 * A player breaks the limit of an Esprit at the end of its band, once for each band, at a price
 * they agreed to.
 */
public final class BreakLimit {
  public record Command(
      CommandId id, PlayerId player, EspritId esprit, Optional<PriceTag> agreed) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Stacks stacks;
  private final Menagerie menagerie;
  private final Treasury treasury;

  public BreakLimit(
      UnitOfWork unitOfWork,
      Players players,
      Stacks stacks,
      Menagerie menagerie,
      Treasury treasury) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.stacks = stacks;
    this.menagerie = menagerie;
    this.treasury = treasury;
  }

  public BreakOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), BreakOutcome.class, unit -> attempt(command, unit));
  }

  /** Those that are at the end of their band and not barred for good. */
  public Predicate<Owned> breakable(PlayerId player, Moment moment) {
    LevelingRules rules = moment.rules(LevelingRules.class);
    return each -> rules.isBeforeBreak(each.stack(), each.esprit().tier());
  }

  private BreakOutcome attempt(Command command, Unit unit) {
    PlayerId player = command.player();
    Optional<Stack> owned = stacks.find(player, command.esprit());
    if (owned.isEmpty()) {
      return new NotOwned(command.esprit());
    }
    Stack stack = owned.get();
    LevelingRules rules = unit.rules(LevelingRules.class);
    Tier tier = unit.rules(Catalogue.class).get(stack.esprit()).tier();
    if (stack.limitBreaks() + 1 >= rules.bands().size()) {
      return new AllBroken(stack.esprit(), stack.limitBreaks());
    }
    int end = rules.band(stack.limitBreaks()).cap();
    if (stack.level() < end) {
      return new TooLow(stack.esprit(), stack.level(), end);
    }
    int playerLevel = players.demand(player).level();
    Optional<Limit> barrier = rules.barrier(stack, tier, playerLevel);
    if (barrier.isPresent()) {
      return new Barred(stack.esprit(), barrier.get());
    }
    Price price = rules.toBreak(stack, tier);
    Balances held = treasury.balances(player);
    if (!held.cover(price)) {
      return new TooPoor(price, held);
    }
    Stack broken = stack.withLimitBreaks(stack.limitBreaks() + 1);
    return command.agreed().equals(Optional.of(PriceTag.of(price)))
        ? carryOut(player, stack, broken, price, held, unit)
        : asked(stack, broken, price, held, unit);
  }

  private static BreakOutcome asked(
      Stack stack, Stack broken, Price price, Balances held, Unit unit) {
    Catalogue catalogue = unit.rules(Catalogue.class);
    return new Asked(
        stack.esprit(),
        unit.rules(LevelingRules.class).band(broken.limitBreaks()).cap(),
        price,
        stack.lead(catalogue),
        broken.lead(catalogue),
        held);
  }

  private BreakOutcome carryOut(
      PlayerId player, Stack stack, Stack now, Price price, Balances held, Unit unit) {
    Catalogue catalogue = unit.rules(Catalogue.class);
    long power = menagerie.grow(player, stack, now, unit);
    unit.journal().record(new LimitBroken(player, stack.esprit(), now.limitBreaks(), power));
    return new Broken(
        now,
        unit.rules(LevelingRules.class).band(now.limitBreaks()).cap(),
        price,
        stack.lead(catalogue),
        now.lead(catalogue),
        treasury.pay(player, held, price, LedgerReason.LIMIT_BREAK));
  }
}
