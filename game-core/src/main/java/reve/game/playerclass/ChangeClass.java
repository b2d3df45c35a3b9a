package reve.game.playerclass;

import java.util.Optional;
import reve.game.economy.Balances;
import reve.game.economy.LedgerReason;
import reve.game.economy.Price;
import reve.game.economy.PriceTag;
import reve.game.economy.Treasury;
import reve.game.energy.Vitality;
import reve.game.player.ClassId;
import reve.game.player.ClassSelected;
import reve.game.player.Player;
import reve.game.player.PlayerClass;
import reve.game.player.PlayerRules;
import reve.game.player.Players;
import reve.game.playerclass.ChangeOutcome.Asked;
import reve.game.playerclass.ChangeOutcome.Changed;
import reve.game.playerclass.ChangeOutcome.SameClass;
import reve.game.playerclass.ChangeOutcome.TooPoor;
import reve.game.playerclass.ChangeOutcome.UnknownClass;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/**
 * A player chooses another class, which costs more each time, and only at a price they agreed to.
 */
public final class ChangeClass {
  public record Command(
      CommandId id, PlayerId player, ClassId playerClass, Optional<PriceTag> agreed) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final ClassRecords records;
  private final Vitality vitality;
  private final Treasury treasury;

  public ChangeClass(
      UnitOfWork unitOfWork,
      Players players,
      ClassRecords records,
      Vitality vitality,
      Treasury treasury) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.records = records;
    this.vitality = vitality;
    this.treasury = treasury;
  }

  public ChangeOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), ChangeOutcome.class, unit -> change(command, unit));
  }

  private ChangeOutcome change(Command command, Unit unit) {
    PlayerId id = command.player();
    Optional<PlayerClass> chosen = unit.rules(PlayerRules.class).find(command.playerClass());
    if (chosen.isEmpty()) {
      return new UnknownClass(command.playerClass());
    }
    Player player = players.demand(id);
    if (player.playerClass().equals(command.playerClass())) {
      return new SameClass(player.playerClass());
    }
    ClassRecords.Tally tally = records.of(id);
    Price price = unit.rules(PlayerRules.class).classChange(tally.changes());
    Balances held = treasury.balances(id);
    if (!held.cover(price)) {
      return new TooPoor(command.playerClass(), price, held);
    }
    if (!command.agreed().equals(Optional.of(PriceTag.of(price)))) {
      return new Asked(player.playerClass(), command.playerClass(), price, held);
    }
    players.save(vitality.settled(player, unit).withClass(command.playerClass()));
    records.save(id, tally.plusChange());
    unit.journal().record(new ClassSelected(id, command.playerClass()));
    return new Changed(
        player.playerClass(),
        command.playerClass(),
        price,
        treasury.pay(id, held, price, LedgerReason.CLASS_CHANGE));
  }
}
