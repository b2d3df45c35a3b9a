package reve.game.host;

import java.util.Optional;
import reve.game.host.DecreeOutcome.Decreed;
import reve.game.host.DecreeOutcome.NobodyThere;
import reve.game.host.DecreeOutcome.Oneself;
import reve.game.host.DecreeOutcome.Unchanged;
import reve.game.player.Players;
import reve.game.shared.Announcements;
import reve.game.shared.CommandId;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;
import reve.game.shared.Refusal;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/**
 * An owner, who need not play, decides something for everyone, or takes it back; all processes
 * follow. It stands in the journal of the {@linkplain House house}, or in that of the player whom
 * it is about.
 */
public final class IssueDecree {

  /** Without a decree the one of that name is lifted. */
  public record Command(
      CommandId id, PlayerId actor, DecreeName name, Optional<Decree> decree, Grounds grounds) {}

  /** The same for a player; without a ban they are let in again. */
  public record BanCommand(
      CommandId id, PlayerId actor, PlayerId player, Optional<Decree.Ban> ban, Grounds grounds) {}

  private final UnitOfWork unitOfWork;
  private final Decrees decrees;
  private final Players players;
  private final FollowHost follow;
  private final Announcements announcements;

  public IssueDecree(
      UnitOfWork unitOfWork,
      Decrees decrees,
      Players players,
      FollowHost follow,
      Announcements announcements) {
    this.unitOfWork = unitOfWork;
    this.decrees = decrees;
    this.players = players;
    this.follow = follow;
    this.announcements = announcements;
  }

  public DecreeOutcome handle(Command command) {
    return followed(
        unitOfWork.forNewcomer(
            House.ID, command.id(), DecreeOutcome.class, unit -> decide(command, unit)));
  }

  private DecreeOutcome decide(Command command, Unit unit) {
    DecreeOutcome outcome =
        decide(
            command.name(),
            command.decree(),
            command.actor(),
            new HostActed(
                House.ID, command.actor(), command.name(), command.decree(), command.grounds()),
            unit);
    if (!(outcome instanceof Refusal)) {
      House.open(players, unit);
    }
    return outcome;
  }

  public DecreeOutcome handle(BanCommand command) {
    PlayerId player = command.player();
    Event event =
        command
            .ban()
            .<Event>map(
                ban -> new PlayerBanned(player, command.actor(), ban.until(), command.grounds()))
            .orElseGet(() -> new PlayerPardoned(player, command.actor(), command.grounds()));
    return followed(
        unitOfWork.forNewcomer(
            player, command.id(), DecreeOutcome.class, unit -> decide(command, event, unit)));
  }

  private DecreeOutcome decide(BanCommand command, Event event, Unit unit) {
    PlayerId player = command.player();
    if (command.ban().isPresent() && player.equals(command.actor())) {
      return new Oneself();
    }
    return players.find(player).isEmpty()
        ? new NobodyThere(player)
        : decide(
            DecreeName.banOf(player), command.ban().map(ban -> ban), command.actor(), event, unit);
  }

  private DecreeOutcome decide(
      DecreeName name, Optional<Decree> wanted, PlayerId actor, Event event, Unit unit) {
    Optional<Decree> before = decrees.find(name);
    if (before.equals(wanted)) {
      return new Unchanged(name, before);
    }
    wanted.ifPresentOrElse(decree -> decrees.put(name, decree, actor), () -> decrees.lift(name));
    unit.journal().record(event);
    return new Decreed(name, before, wanted);
  }

  private DecreeOutcome followed(DecreeOutcome outcome) {
    if (!(outcome instanceof Refusal)) {
      follow.handle();
      announcements.rulesChanged();
    }
    return outcome;
  }
}
