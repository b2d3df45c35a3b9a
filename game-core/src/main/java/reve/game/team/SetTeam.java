package reve.game.team;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reve.game.energy.Vitality;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;
import reve.game.team.TeamOutcome.Change;
import reve.game.team.TeamOutcome.NotOwned;
import reve.game.team.TeamOutcome.Same;
import reve.game.team.TeamOutcome.TeamSet;
import reve.game.team.TeamOutcome.Twice;

/** A player puts a team together. */
public final class SetTeam {

  /** The leader, and up to two supports. */
  public record Command(CommandId id, PlayerId player, EspritId leader, List<EspritId> supports) {
    public Command {
      supports = List.copyOf(supports);
      if (supports.size() > Player.MOST_SUPPORTS) {
        throw new IllegalArgumentException("a team has two supports: " + supports);
      }
    }

    List<EspritId> members() {
      List<EspritId> members = new ArrayList<>(supports);
      members.addFirst(leader);
      return members;
    }
  }

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Stacks stacks;
  private final Vitality vitality;

  public SetTeam(UnitOfWork unitOfWork, Players players, Stacks stacks, Vitality vitality) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.stacks = stacks;
    this.vitality = vitality;
  }

  public TeamOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), TeamOutcome.class, unit -> set(command, unit));
  }

  private TeamOutcome set(Command command, Unit unit) {
    PlayerId id = command.player();
    Set<EspritId> different = new HashSet<>();
    for (EspritId member : command.members()) {
      if (!different.add(member)) {
        return new Twice(member);
      }
    }
    Player player = players.demand(id);
    Map<EspritId, Stack> owned = stacks.find(id, withThoseOf(player, different));
    Optional<EspritId> missing =
        command.members().stream().filter(member -> !owned.containsKey(member)).findFirst();
    if (missing.isPresent()) {
      return new NotOwned(missing.get());
    }
    if (player.leader().equals(command.leader()) && player.supports().equals(command.supports())) {
      return new Same(command.leader(), command.supports());
    }
    boolean newLeader = !player.leader().equals(command.leader());
    Player settled = newLeader ? vitality.settled(player, unit) : player;
    players.save(settled.withTeam(command.leader(), command.supports()));
    if (newLeader) {
      unit.journal().record(new LeaderChanged(id, player.leader(), command.leader()));
    }
    unit.journal().record(new TeamUpdated(id, command.leader(), command.supports()));
    return new TeamSet(
        command.leader(),
        command.supports(),
        newLeader,
        Optional.of(
            new Change(
                TeamMight.of(player.leader(), player.supports(), owned, unit),
                TeamMight.of(command.leader(), command.supports(), owned, unit))));
  }

  private static Set<EspritId> withThoseOf(Player player, Set<EspritId> wanted) {
    Set<EspritId> all = new HashSet<>(wanted);
    all.add(player.leader());
    all.addAll(player.supports());
    return all;
  }
}
