package reve.game.awakening;

import java.util.Map;
import java.util.Optional;
import reve.game.awakening.AwakenOutcome.AllStars;
import reve.game.awakening.AwakenOutcome.Awakened;
import reve.game.awakening.AwakenOutcome.NotOwned;
import reve.game.awakening.AwakenOutcome.TooFewCopies;
import reve.game.awakening.AwakenOutcome.TooFewItems;
import reve.game.economy.LedgerReason;
import reve.game.economy.Treasury;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.Menagerie;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.item.ItemId;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player gives an Esprit its next star, which never fails. */
public final class AwakenEsprit {

  /** With or without a stone; {@code fragments} whether they may stand in for missing copies. */
  public record Command(
      CommandId id, PlayerId player, EspritId esprit, boolean byStone, boolean fragments) {}

  private final UnitOfWork unitOfWork;
  private final Stacks stacks;
  private final Menagerie menagerie;
  private final Treasury treasury;

  public AwakenEsprit(
      UnitOfWork unitOfWork, Stacks stacks, Menagerie menagerie, Treasury treasury) {
    this.unitOfWork = unitOfWork;
    this.stacks = stacks;
    this.menagerie = menagerie;
    this.treasury = treasury;
  }

  public AwakenOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), AwakenOutcome.class, unit -> awaken(command, unit));
  }

  private AwakenOutcome awaken(Command command, Unit unit) {
    AwakeningRules rules = unit.rules(AwakeningRules.class);
    Catalogue catalogue = unit.rules(Catalogue.class);
    Optional<Stack> owned = stacks.find(command.player(), command.esprit());
    if (owned.isEmpty()) {
      return new NotOwned(command.esprit());
    }
    Stack stack = owned.get();
    if (stack.stars() >= rules.mostStars()) {
      return new AllStars(command.esprit(), stack.stars());
    }
    AwakeningCost cost =
        AwakeningCost.of(stack, catalogue.get(stack.esprit()).tier(), command.byStone(), rules);
    if (cost.missing() > 0 && !command.fragments()) {
      return new TooFewCopies(
          stack.esprit(), cost.copies() + cost.missing(), stack.quantity() - 1, cost.fragments());
    }
    Map<ItemId, Long> items = cost.items(rules);
    Map<ItemId, Long> held = items.isEmpty() ? Map.of() : treasury.items(command.player());
    for (Map.Entry<ItemId, Long> item : items.entrySet()) {
      long there = held.getOrDefault(item.getKey(), 0L);
      if (there < item.getValue()) {
        return new TooFewItems(item.getKey(), item.getValue(), there);
      }
    }
    return awaken(command.player(), stack, cost, items, unit);
  }

  private AwakenOutcome awaken(
      PlayerId player, Stack stack, AwakeningCost cost, Map<ItemId, Long> items, Unit unit) {
    Catalogue catalogue = unit.rules(Catalogue.class);
    Stack now = stack.withStars(cost.star()).withQuantity(stack.quantity() - cost.copies());
    long power = menagerie.grow(player, stack, now, unit);
    unit.journal()
        .record(new EspritAwakened(player, stack.esprit(), cost.star(), cost.copies(), power));
    if (!items.isEmpty()) {
      treasury.use(player, items, LedgerReason.AWAKENING, unit);
    }
    return new Awakened(
        now,
        cost,
        stack.lead(catalogue),
        now.lead(catalogue),
        unit.rules(AwakeningRules.class)
            .next(now, catalogue.get(now.esprit()).tier(), treasury.items(player)));
  }
}
