package reve.discord.admin;

import java.util.Optional;
import reve.discord.shared.Call;
import reve.discord.shared.Reply;
import reve.game.host.Decree;
import reve.game.host.DecreeName;
import reve.game.host.Grounds;
import reve.game.host.IssueDecree;
import reve.game.shared.PlayerId;

/** What the commands by which owners decide for everyone have in common. */
record Issuing(IssueDecree issue, HostViews views) {

  Reply issue(DecreeName name, Decree decree, Grounds grounds, Call call) {
    return decide(name, Optional.of(decree), grounds, call);
  }

  Reply lift(DecreeName name, Grounds grounds, Call call) {
    return decide(name, Optional.empty(), grounds, call);
  }

  private Reply decide(DecreeName name, Optional<Decree> decree, Grounds grounds, Call call) {
    return views.of(
        issue.handle(
            new IssueDecree.Command(call.id(), call.asker().player(), name, decree, grounds)),
        call.asker());
  }

  /** About the player or else the server; without a ban they are let in again. */
  Reply decide(
      Optional<PlayerId> player,
      Optional<Long> server,
      Optional<Decree.Ban> ban,
      Grounds grounds,
      Call call) {
    return player
        .map(each ->
            views.of(
                issue.handle(
                    new IssueDecree.BanCommand(
                        call.id(), call.asker().player(), each, ban, grounds)),
                call.asker()))
        .or(() ->
            server.map(each ->
                decide(DecreeName.banOfServer(each), ban.map(Decree.class::cast), grounds, call)))
        .orElseGet(() -> views.nobodyNamed(call.asker()));
  }
}
