package reve.game.player;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import reve.game.economy.Balances;
import reve.game.economy.LedgerReason;
import reve.game.economy.Treasury;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Menagerie;
import reve.game.player.Player.Reserve;
import reve.game.player.PlayerRules.StarterPackage;
import reve.game.player.Registration.Playing;
import reve.game.player.Registration.PolicyAccepted;
import reve.game.player.StartOutcome.AlreadyPlaying;
import reve.game.player.StartOutcome.PolicyMissing;
import reve.game.player.StartOutcome.Started;
import reve.game.player.StartOutcome.UnknownClass;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** Somebody who accepted the policy chooses a class and is given all that players begin with. */
public final class StartGame {
  public record Command(CommandId id, PlayerId player, PlayerName name, ClassId playerClass) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Treasury treasury;
  private final Menagerie menagerie;

  public StartGame(UnitOfWork unitOfWork, Players players, Treasury treasury, Menagerie menagerie) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.treasury = treasury;
    this.menagerie = menagerie;
  }

  public StartOutcome handle(Command command) {
    return unitOfWork.forNewcomer(
        command.player(), command.id(), StartOutcome.class, unit -> start(command, unit));
  }

  private StartOutcome start(Command command, Unit unit) {
    Optional<Registration> registration = players.find(command.player());
    if (registration.isEmpty()) {
      return new PolicyMissing();
    }
    return switch (registration.get()) {
      case Playing(var player) -> new AlreadyPlaying(player.startedAt());
      case PolicyAccepted accepted ->
          unit.rules(PlayerRules.class)
              .find(command.playerClass())
              .map(chosen -> begin(command, chosen, unit))
              .orElseGet(() -> new UnknownClass(command.playerClass()));
    };
  }

  private StartOutcome begin(Command command, PlayerClass chosen, Unit unit) {
    PlayerRules rules = unit.rules(PlayerRules.class);
    StarterPackage starter = rules.starterPackage();
    PlayerId player = command.player();
    List<Esprit> candidates = unit.rules(Catalogue.class).drawable(starter.starterTier());
    EspritId leader = pick("leader", candidates, e -> e.element() == chosen.element(), unit);
    EspritId companion = pick("companion", candidates, e -> e.element() != chosen.element(), unit);

    players.start(
        new Player(
            player,
            command.name(),
            chosen.id(),
            1,
            0,
            rules.firstLevelCap(),
            new Reserve(starter.energy(), unit.now()),
            new Reserve(starter.stamina(), unit.now()),
            leader,
            List.of(),
            unit.now()));
    unit.journal().record(new Registered(player, command.name()));
    unit.journal().record(new ClassSelected(player, chosen.id()));
    treasury.grant(player, Balances.EMPTY, starter.reward(), LedgerReason.STARTER_PACKAGE, unit);
    menagerie.gain(player, List.of(leader, companion), "starter_package", unit);
    return new Started(
        chosen.id(), leader, companion, starter.reward(), starter.energy(), starter.stamina());
  }

  private static EspritId pick(
      String name, List<Esprit> candidates, Predicate<Esprit> wanted, Unit unit) {
    return unit.dice().pick(name, candidates.stream().filter(wanted).toList()).id();
  }
}
