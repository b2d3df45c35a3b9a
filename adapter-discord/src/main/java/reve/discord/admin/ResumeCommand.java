package reve.discord.admin;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.game.host.DecreeName;
import reve.game.host.IssueDecree;

/** {@code /admin resume}: ends the maintenance. */
public final class ResumeCommand implements SlashCommand {
  private final Issuing issuing;

  public ResumeCommand(IssueDecree issue, HostViews views) {
    this.issuing = new Issuing(issue, views);
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec("admin resume", AdminOptions.REASON);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return issuing.lift(DecreeName.MAINTENANCE, arguments.demand(AdminOptions.REASON), call);
  }
}
