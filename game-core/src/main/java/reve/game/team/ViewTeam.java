package reve.game.team;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reve.game.collection.CollectionIndex;
import reve.game.collection.CollectionIndex.Measure;
import reve.game.collection.CollectionIndex.Order;
import reve.game.collection.CollectionIndex.Scope;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.esprit.Stats;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.shared.UnitOfWork;

/** A player's team, and the strongest there could be. */
public final class ViewTeam {

  /** A member with its stack and its lead copy's stats. */
  public record Member(Esprit esprit, Stack stack, Stats lead) {}

  /** The leader first; {@code power} is the attack and defence of all. */
  public record Answer(List<Member> members, long power, List<EspritId> strongest) {
    public Answer {
      members = List.copyOf(members);
      strongest = List.copyOf(strongest);
    }

    /** Whether the strongest team is another. */
    public boolean canImprove() {
      return !new HashSet<>(strongest)
          .equals(new HashSet<>(members.stream().map(m -> m.esprit().id()).toList()));
    }
  }

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Stacks stacks;
  private final CollectionIndex index;

  public ViewTeam(UnitOfWork unitOfWork, Players players, Stacks stacks, CollectionIndex index) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.stacks = stacks;
    this.index = index;
  }

  public Answer handle(PlayerId id) {
    return unitOfWork.ask(id, moment -> look(players.demand(id), moment));
  }

  private Answer look(Player player, Moment moment) {
    List<EspritId> ids = new ArrayList<>(player.supports());
    ids.addFirst(player.leader());
    Map<EspritId, Stack> owned = stacks.find(player.id(), new HashSet<>(ids));
    List<Member> members =
        ids.stream()
            .filter(owned::containsKey)
            .map(id -> member(Objects.requireNonNull(owned.get(id)), moment))
            .toList();
    return new Answer(
        members,
        TeamMight.of(player.leader(), player.supports(), owned, moment).power(),
        strongest(player));
  }

  private static Member member(Stack stack, Moment moment) {
    Catalogue catalogue = moment.rules(Catalogue.class);
    return new Member(catalogue.get(stack.esprit()), stack, stack.lead(catalogue));
  }

  /** The three highest lead powers, the highest leading; whoever owns none stays as they are. */
  private List<EspritId> strongest(Player player) {
    List<EspritId> strongest = highestPowers(player.id());
    return strongest.isEmpty() ? List.of(player.leader()) : strongest;
  }

  private List<EspritId> highestPowers(PlayerId player) {
    return index
        .page(
            player,
            Scope.ALL,
            new Order.Largest(Measure.POWER),
            new Turn.First<>(),
            1 + Player.MOST_SUPPORTS)
        .rows()
        .stream()
        .map(row -> row.stack().esprit())
        .toList();
  }
}
