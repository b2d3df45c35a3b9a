package reve.game.fragment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reve.game.economy.LedgerReason;
import reve.game.economy.Treasury;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Menagerie;
import reve.game.fragment.CraftEspritOutcome.Crafted;
import reve.game.fragment.CraftEspritOutcome.TooFew;
import reve.game.fragment.CraftEspritOutcome.TooMany;
import reve.game.item.ItemId;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player turns fragments of a tier and an element into Esprits that are both. */
public final class CraftFromFragments {

  /** At least one Esprit. */
  public record Command(CommandId id, PlayerId player, Recipe recipe, int quantity) {
    public Command {
      if (quantity < 1) {
        throw new IllegalArgumentException("at least one is crafted: " + quantity);
      }
    }
  }

  private final UnitOfWork unitOfWork;
  private final Treasury treasury;
  private final Menagerie menagerie;

  public CraftFromFragments(UnitOfWork unitOfWork, Treasury treasury, Menagerie menagerie) {
    this.unitOfWork = unitOfWork;
    this.treasury = treasury;
    this.menagerie = menagerie;
  }

  public CraftEspritOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), CraftEspritOutcome.class, unit -> craft(command, unit));
  }

  private CraftEspritOutcome craft(Command command, Unit unit) {
    PlayerId player = command.player();
    FragmentRules rules = unit.rules(FragmentRules.class);
    if (command.quantity() > rules.mostAtOnce()) {
      return new TooMany(command.quantity(), rules.mostAtOnce());
    }
    Map<ItemId, Long> cost = rules.cost(command.recipe(), command.quantity());
    Map<ItemId, Long> held = held(player, cost.keySet());
    if (held.entrySet().stream()
        .anyMatch(each -> each.getValue() < cost.getOrDefault(each.getKey(), 0L))) {
      return new TooFew(command.recipe(), cost, held);
    }
    List<EspritId> made = made(command, unit);
    Map<EspritId, Long> copies = counted(made);

    unit.journal().record(new EspritCrafted(player, command.recipe(), copies));
    treasury.use(player, cost, LedgerReason.FRAGMENT_CRAFT, unit);
    Set<EspritId> firsts = menagerie.gain(player, made, "fragment_craft", unit);
    return new Crafted(command.recipe(), copies, firsts, cost, held(player, cost.keySet()));
  }

  private Map<ItemId, Long> held(PlayerId player, Set<ItemId> items) {
    Map<ItemId, Long> owned = treasury.items(player);
    return items.stream()
        .collect(Collectors.toMap(item -> item, item -> owned.getOrDefault(item, 0L)));
  }

  private static List<EspritId> made(Command command, Unit unit) {
    List<Esprit> candidates =
        unit.rules(Catalogue.class).drawable(command.recipe().tier(), command.recipe().element());
    return IntStream.rangeClosed(1, command.quantity())
        .mapToObj(n -> unit.dice().pick("craft-" + n, candidates).id())
        .toList();
  }

  private static Map<EspritId, Long> counted(List<EspritId> esprits) {
    return esprits.stream()
        .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
  }
}
