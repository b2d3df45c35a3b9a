package reve.discord.admin;

import java.util.Optional;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.game.host.IssueDecree;

/** {@code /admin pardon}: lets a player or a server in again. */
public final class PardonCommand implements SlashCommand {
  private final Issuing issuing;

  public PardonCommand(IssueDecree issue, HostViews views) {
    this.issuing = new Issuing(issue, views);
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec(
        "admin pardon", AdminOptions.REASON, BanCommand.PLAYER, BanCommand.SERVER);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return issuing.decide(
        arguments.get(BanCommand.PLAYER),
        arguments.get(BanCommand.SERVER),
        Optional.empty(),
        arguments.demand(AdminOptions.REASON),
        call);
  }
}
