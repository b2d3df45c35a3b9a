package reve.game.relic;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.game.economy.LedgerReason;
import reve.game.economy.Treasury;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.Menagerie;
import reve.game.esprit.Relics;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.item.ItemId;
import reve.game.relic.RelicOutcome.Equipped;
import reve.game.relic.RelicOutcome.NoneLeft;
import reve.game.relic.RelicOutcome.NotARelic;
import reve.game.relic.RelicOutcome.NotOwned;
import reve.game.relic.RelicOutcome.TooFewSlots;
import reve.game.relic.RelicOutcome.WornAlready;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player has the lead copy of their own Esprit put on relics, all of them or none. */
public final class EquipRelics {

  /** One relic or more. */
  public record Command(CommandId id, PlayerId player, EspritId esprit, List<ItemId> relics) {
    public Command {
      relics = List.copyOf(relics);
      if (relics.isEmpty()) {
        throw new IllegalArgumentException("at least one relic is put on");
      }
    }
  }

  private final UnitOfWork unitOfWork;
  private final Stacks stacks;
  private final Menagerie menagerie;
  private final Treasury treasury;

  public EquipRelics(UnitOfWork unitOfWork, Stacks stacks, Menagerie menagerie, Treasury treasury) {
    this.unitOfWork = unitOfWork;
    this.stacks = stacks;
    this.menagerie = menagerie;
    this.treasury = treasury;
  }

  public RelicOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), RelicOutcome.class, unit -> equip(command, unit));
  }

  private RelicOutcome equip(Command command, Unit unit) {
    PlayerId player = command.player();
    Optional<Stack> owned = stacks.find(player, command.esprit());
    if (owned.isEmpty()) {
      return new NotOwned(command.esprit());
    }
    Stack stack = owned.get();
    Catalogue catalogue = unit.rules(Catalogue.class);
    int slots = catalogue.relics().slots(catalogue.get(stack.esprit()).tier());
    Map<ItemId, Long> held = treasury.items(player);
    Stack now = stack;
    for (ItemId relic : command.relics()) {
      Optional<RelicOutcome> objection =
          objection(relic, now, stack, slots, held, catalogue.relics());
      if (objection.isPresent()) {
        return objection.get();
      }
      now = now.wearing(relic);
    }
    long power = menagerie.grow(player, stack, now, unit);
    unit.journal().record(new RelicsEquipped(player, stack.esprit(), command.relics(), power));
    treasury.use(
        player,
        command.relics().stream().collect(toMap(relic -> relic, _ -> 1L)),
        LedgerReason.RELIC,
        unit);
    return new Equipped(now, command.relics(), slots, stack.lead(catalogue), now.lead(catalogue));
  }

  private static Optional<RelicOutcome> objection(
      ItemId relic, Stack now, Stack before, int slots, Map<ItemId, Long> held, Relics relics) {
    if (relics.find(relic).isEmpty()) {
      return Optional.of(new NotARelic(relic));
    }
    if (now.relics().contains(relic)) {
      return Optional.of(new WornAlready(now.esprit(), relic));
    }
    if (held.getOrDefault(relic, 0L) < 1) {
      return Optional.of(new NoneLeft(relic));
    }
    return now.relics().size() < slots
        ? Optional.empty()
        : Optional.of(new TooFewSlots(now.esprit(), slots, before.relics()));
  }
}
