package reve.game.leveling;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import reve.game.economy.Balances;
import reve.game.economy.LedgerReason;
import reve.game.economy.Price;
import reve.game.economy.Treasury;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindOwned.Owned;
import reve.game.esprit.Menagerie;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.esprit.Tier;
import reve.game.leveling.LevelOutcome.AtCap;
import reve.game.leveling.LevelOutcome.NotOwned;
import reve.game.leveling.LevelOutcome.Raised;
import reve.game.leveling.LevelOutcome.TooPoor;
import reve.game.player.Players;
import reve.game.shared.CommandId;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player raises the level of an Esprit's lead copy. */
public final class LevelEsprit {

  /** So many levels, as far as the cap; or as many as the cap and the purse allow. */
  public record Command(CommandId id, PlayerId player, EspritId esprit, OptionalInt levels) {
    public Command {
      if (levels.isPresent() && levels.getAsInt() < 1) {
        throw new IllegalArgumentException("at least one level: " + levels);
      }
    }
  }

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Stacks stacks;
  private final Menagerie menagerie;
  private final Treasury treasury;

  public LevelEsprit(
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

  public LevelOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), LevelOutcome.class, unit -> raise(command, unit));
  }

  /** Those that can rise further, now or after a limit break. */
  public Predicate<Owned> trainable(PlayerId player, Moment moment) {
    LevelingRules rules = moment.rules(LevelingRules.class);
    return each -> each.stack().level() < rules.highest(each.esprit().tier());
  }

  private LevelOutcome raise(Command command, Unit unit) {
    PlayerId player = command.player();
    LevelingRules rules = unit.rules(LevelingRules.class);
    Optional<Stack> owned = stacks.find(player, command.esprit());
    if (owned.isEmpty()) {
      return new NotOwned(command.esprit());
    }
    Stack stack = owned.get();
    Tier tier = unit.rules(Catalogue.class).get(stack.esprit()).tier();
    int playerLevel = players.demand(player).level();
    int cap = rules.cap(stack, tier, playerLevel);
    if (stack.level() >= cap) {
      return new AtCap(stack.esprit(), stack.level(), rules.limit(stack, tier, playerLevel));
    }
    Balances held = treasury.balances(player);
    int to = target(command.levels(), stack, cap, held, rules);
    Price price = rules.toRise(stack.level(), to);
    return held.cover(price) ? raise(player, stack, to, cap, held, unit) : new TooPoor(price, held);
  }

  private static int target(
      OptionalInt levels, Stack stack, int cap, Balances held, LevelingRules rules) {
    return levels.isPresent()
        ? Math.min(cap, stack.level() + levels.getAsInt())
        : Math.max(
            stack.level() + 1,
            rules.reachable(stack.level(), cap, held.of(rules.level().currency())));
  }

  private LevelOutcome raise(
      PlayerId player, Stack stack, int to, int cap, Balances held, Unit unit) {
    Catalogue catalogue = unit.rules(Catalogue.class);
    Price price = unit.rules(LevelingRules.class).toRise(stack.level(), to);
    Stack now = stack.withLevel(to);
    long power = menagerie.grow(player, stack, now, unit);
    unit.journal().record(new EspritLeveled(player, stack.esprit(), to, power));
    Balances left = treasury.pay(player, held, price, LedgerReason.LEVELING);
    return new Raised(
        now, stack.level(), cap, price, stack.lead(catalogue), now.lead(catalogue), left);
  }
}
