package reve.game.economy;

import java.util.Map;
import java.util.Objects;
import reve.game.economy.CraftOutcome.Crafted;
import reve.game.economy.CraftOutcome.TooPoor;
import reve.game.economy.CraftQuantity.All;
import reve.game.economy.CraftQuantity.Exactly;
import reve.game.economy.EconomyRules.Craft;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player turns fayrite shards into fayrites, one way only. */
public final class CraftFayrites {
  static final CurrencyId FAYRITES = new CurrencyId("fayrites");

  public record Command(CommandId id, PlayerId player, CraftQuantity quantity) {}

  private final UnitOfWork unitOfWork;
  private final Treasury treasury;

  public CraftFayrites(UnitOfWork unitOfWork, Treasury treasury) {
    this.unitOfWork = unitOfWork;
    this.treasury = treasury;
  }

  public CraftOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), CraftOutcome.class, unit -> craft(command, unit));
  }

  private CraftOutcome craft(Command command, Unit unit) {
    Craft craft = Objects.requireNonNull(unit.rules(EconomyRules.class).craft().get(FAYRITES));
    Balances held = treasury.balances(command.player());
    // an exchange is never clipped: what would not fit below the cap stays as it is
    long possible = Math.min(held.times(craft.cost()), held.room(craft.gives()));
    long wanted =
        switch (command.quantity()) {
          case Exactly(long count) -> count;
          case All all -> Math.max(1, possible);
        };
    Price cost = craft.cost().times(wanted);
    if (wanted > possible) {
      return new TooPoor(cost, held, possible);
    }
    Price made = craft.gives().times(wanted);
    unit.journal().record(new CraftedItem(command.player(), cost, made));
    Balances left =
        treasury.exchange(
            command.player(),
            held,
            cost,
            new Reward(made.amounts(), Map.of()),
            LedgerReason.CRAFT,
            unit);
    return new Crafted(cost, made, left);
  }
}
