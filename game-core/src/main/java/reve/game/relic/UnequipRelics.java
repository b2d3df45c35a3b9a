package reve.game.relic;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.game.economy.LedgerReason;
import reve.game.economy.Reward;
import reve.game.economy.Treasury;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.Menagerie;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.item.ItemId;
import reve.game.relic.RelicOutcome.NotOwned;
import reve.game.relic.RelicOutcome.NotWorn;
import reve.game.relic.RelicOutcome.Unequipped;
import reve.game.relic.RelicOutcome.WearsNothing;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player has the lead copy of their own Esprit take off a relic, or all it wears. */
public final class UnequipRelics {

  /** Without a relic all of them. */
  public record Command(CommandId id, PlayerId player, EspritId esprit, Optional<ItemId> relic) {}

  private final UnitOfWork unitOfWork;
  private final Stacks stacks;
  private final Menagerie menagerie;
  private final Treasury treasury;

  public UnequipRelics(
      UnitOfWork unitOfWork, Stacks stacks, Menagerie menagerie, Treasury treasury) {
    this.unitOfWork = unitOfWork;
    this.stacks = stacks;
    this.menagerie = menagerie;
    this.treasury = treasury;
  }

  public RelicOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), RelicOutcome.class, unit -> unequip(command, unit));
  }

  private RelicOutcome unequip(Command command, Unit unit) {
    PlayerId player = command.player();
    Optional<Stack> owned = stacks.find(player, command.esprit());
    if (owned.isEmpty()) {
      return new NotOwned(command.esprit());
    }
    Stack stack = owned.get();
    if (stack.relics().isEmpty()) {
      return new WearsNothing(stack.esprit());
    }
    List<ItemId> off = command.relic().map(List::of).orElseGet(stack::relics);
    if (!stack.relics().containsAll(off)) {
      return new NotWorn(stack.esprit(), off.getFirst());
    }
    return unequip(player, stack, off, unit);
  }

  private RelicOutcome unequip(PlayerId player, Stack stack, List<ItemId> off, Unit unit) {
    Catalogue catalogue = unit.rules(Catalogue.class);
    Stack now =
        stack.withRelics(stack.relics().stream().filter(relic -> !off.contains(relic)).toList());
    long power = menagerie.grow(player, stack, now, unit);
    unit.journal().record(new RelicsUnequipped(player, stack.esprit(), off, power));
    treasury.grant(
        player,
        treasury.balances(player),
        new Reward(Map.of(), off.stream().collect(toMap(relic -> relic, _ -> 1L))),
        LedgerReason.RELIC,
        unit);
    return new Unequipped(
        now,
        off,
        catalogue.relics().slots(catalogue.get(stack.esprit()).tier()),
        stack.lead(catalogue),
        now.lead(catalogue));
  }
}
