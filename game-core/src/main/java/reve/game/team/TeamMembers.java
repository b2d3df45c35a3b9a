package reve.game.team;

import java.util.HashSet;
import java.util.Set;
import reve.game.esprit.EspritId;
import reve.game.esprit.Keepsakes;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.PlayerId;

/** Of the leader and the supports a copy stays. */
public final class TeamMembers implements Keepsakes {
  private final Players players;

  public TeamMembers(Players players) {
    this.players = players;
  }

  @Override
  public Set<EspritId> of(PlayerId player) {
    return players.playing(player).map(TeamMembers::members).orElseGet(Set::of);
  }

  private static Set<EspritId> members(Player player) {
    Set<EspritId> members = new HashSet<>(player.supports());
    members.add(player.leader());
    return members;
  }
}
