package reve.game.esprit;

import java.util.Map;
import java.util.Optional;
import reve.game.esprit.LockOutcome.LockSet;
import reve.game.esprit.LockOutcome.NotOwned;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player protects a stack from being dissolved, fused or sold, or lifts the protection. */
public final class LockEsprit {
  public record Command(CommandId id, PlayerId player, EspritId esprit, boolean locked) {}

  private final UnitOfWork unitOfWork;
  private final Stacks stacks;

  public LockEsprit(UnitOfWork unitOfWork, Stacks stacks) {
    this.unitOfWork = unitOfWork;
    this.stacks = stacks;
  }

  public LockOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), LockOutcome.class, unit -> lock(command, unit));
  }

  private LockOutcome lock(Command command, Unit unit) {
    Optional<Stack> owned = stacks.find(command.player(), command.esprit());
    if (owned.isEmpty()) {
      return new NotOwned(command.esprit());
    }
    Stack stack = owned.get();
    if (stack.locked() != command.locked()) {
      Stack changed = stack.lockedAs(command.locked());
      stacks.save(command.player(), Map.of(changed, changed.lead(unit.rules(Catalogue.class))));
      unit.journal().record(new EspritLocked(command.player(), command.esprit(), command.locked()));
    }
    return new LockSet(command.esprit(), command.locked());
  }
}
