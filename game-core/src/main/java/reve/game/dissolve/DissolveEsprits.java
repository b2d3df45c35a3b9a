package reve.game.dissolve;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reve.game.dissolve.DissolveOutcome.Dissolved;
import reve.game.economy.Balances;
import reve.game.economy.LedgerReason;
import reve.game.economy.Treasury;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.Keepsakes;
import reve.game.esprit.Menagerie;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player dissolves copies of one or more Esprits. */
public final class DissolveEsprits {

  /** So many copies of each, at least one; {@code lasts} whether last copies may go with them. */
  public record Command(CommandId id, PlayerId player, Map<EspritId, Long> copies, boolean lasts) {
    public Command {
      copies = new TreeMap<>(copies);
      if (copies.isEmpty() || copies.values().stream().anyMatch(count -> count < 1)) {
        throw new IllegalArgumentException("at least one copy dissolves: " + copies);
      }
    }
  }

  private final UnitOfWork unitOfWork;
  private final Stacks stacks;
  private final Keepsakes keepsakes;
  private final Menagerie menagerie;
  private final Treasury treasury;

  public DissolveEsprits(
      UnitOfWork unitOfWork,
      Stacks stacks,
      Keepsakes keepsakes,
      Menagerie menagerie,
      Treasury treasury) {
    this.unitOfWork = unitOfWork;
    this.stacks = stacks;
    this.keepsakes = keepsakes;
    this.menagerie = menagerie;
    this.treasury = treasury;
  }

  public DissolveOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), DissolveOutcome.class, unit -> dissolve(command, unit));
  }

  private DissolveOutcome dissolve(Command command, Unit unit) {
    PlayerId player = command.player();
    Dissolution rule =
        new Dissolution(
            unit.rules(DissolveRules.class), unit.rules(Catalogue.class), keepsakes.of(player));
    Map<EspritId, Stack> owned = stacks.find(player, command.copies().keySet());
    Optional<DissolveOutcome> objection = rule.objection(command.copies(), owned, command.lasts());
    if (objection.isPresent()) {
      return objection.get();
    }
    Dissolution.Plan plan = rule.plan(command.copies(), owned);
    unit.journal().record(new EspritDissolved(player, command.copies(), plan.reward()));
    menagerie.consume(player, plan.copies(), "dissolve", unit);
    Balances balances =
        treasury.grant(
            player, treasury.balances(player), plan.reward(), LedgerReason.DISSOLVE, unit);
    return new Dissolved(command.copies(), plan.lasts(), plan.reward(), balances);
  }
}
