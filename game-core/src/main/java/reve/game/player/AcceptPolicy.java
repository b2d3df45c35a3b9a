package reve.game.player;

import reve.game.player.AcceptOutcome.Accepted;
import reve.game.player.AcceptOutcome.AlreadyPlaying;
import reve.game.player.Registration.Playing;
import reve.game.player.Registration.PolicyAccepted;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** Somebody accepts the policy, and is stored for the first time. */
public final class AcceptPolicy {
  public record Command(CommandId id, PlayerId player) {}

  private final UnitOfWork unitOfWork;
  private final Players players;

  public AcceptPolicy(UnitOfWork unitOfWork, Players players) {
    this.unitOfWork = unitOfWork;
    this.players = players;
  }

  public AcceptOutcome handle(Command command) {
    return unitOfWork.forNewcomer(
        command.player(),
        command.id(),
        AcceptOutcome.class,
        unit ->
            players
                .find(command.player())
                .map(AcceptPolicy::known)
                .orElseGet(() -> accept(command.player(), unit)));
  }

  private static AcceptOutcome known(Registration registration) {
    return switch (registration) {
      case PolicyAccepted(var player, int version, var at) -> new Accepted(version);
      case Playing(var player) -> new AlreadyPlaying(player.startedAt());
    };
  }

  private AcceptOutcome accept(PlayerId player, Unit unit) {
    int version = unit.rules(PlayerRules.class).policyVersion();
    players.accept(new PolicyAccepted(player, version, unit.now()));
    unit.journal().record(new PolicyAcceptedEvent(player, version));
    return new Accepted(version);
  }
}
