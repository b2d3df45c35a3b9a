package reve.discord.admin;

import java.util.Optional;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.game.host.DecreeName;
import reve.game.host.Grounds;
import reve.game.host.IssueDecree;

/** {@code /admin pardon}: lets a player or a server in again. */
public final class PardonCommand implements SlashCommand {
  private final IssueDecree issue;
  private final HostViews views;

  public PardonCommand(IssueDecree issue, HostViews views) {
    this.issue = issue;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec(
        "admin pardon", AdminOptions.REASON, BanCommand.PLAYER, BanCommand.SERVER);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    Grounds reason = arguments.demand(AdminOptions.REASON);
    return arguments
        .get(BanCommand.PLAYER)
        .map(player ->
            issue.handle(
                new IssueDecree.BanCommand(
                    call.id(), call.asker().player(), player, Optional.empty(), reason)))
        .or(() ->
            arguments
                .get(BanCommand.SERVER)
                .map(server ->
                    issue.handle(
                        new IssueDecree.Command(
                            call.id(),
                            call.asker().player(),
                            DecreeName.banOfServer(server),
                            Optional.empty(),
                            reason))))
        .map(outcome -> views.of(outcome, call.asker()))
        .orElseGet(() -> views.nobodyNamed(call.asker()));
  }
}
