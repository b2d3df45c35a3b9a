package reve.game.privacy;

import java.util.Map;
import java.util.stream.Collectors;
import reve.game.economy.Balances;
import reve.game.economy.LedgerReason;
import reve.game.economy.Price;
import reve.game.economy.Treasury;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Menagerie;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.item.ItemId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;

/** Takes everything from a player who ends, so that the books explain where it went. */
public final class Settlement {
  private final Stacks stacks;
  private final Menagerie menagerie;
  private final Treasury treasury;

  public Settlement(Stacks stacks, Menagerie menagerie, Treasury treasury) {
    this.stacks = stacks;
    this.menagerie = menagerie;
    this.treasury = treasury;
  }

  /** Answers what was taken; each entry of the books gives the reason. */
  public Taken settle(PlayerId player, LedgerReason reason, Unit unit) {
    Map<EspritId, Stack> owned =
        stacks.find(
            player,
            unit.rules(Catalogue.class).all().stream().map(Esprit::id).collect(Collectors.toSet()));
    if (!owned.isEmpty()) {
      menagerie.consume(
          player,
          owned.values().stream().collect(Collectors.toMap(stack -> stack, Stack::quantity)),
          reason.name(),
          unit);
    }
    Map<ItemId, Long> items = treasury.items(player);
    if (!items.isEmpty()) {
      treasury.use(player, items, reason, unit);
    }
    Balances held = treasury.balances(player);
    treasury.pay(player, held, new Price(held.amounts()), reason);
    return new Taken(held, owned.values().stream().mapToLong(Stack::quantity).sum(), items.size());
  }

  /** What a player had: money, so many copies of Esprits, so many kinds of items. */
  public record Taken(Balances money, long copies, int kinds) {}
}
