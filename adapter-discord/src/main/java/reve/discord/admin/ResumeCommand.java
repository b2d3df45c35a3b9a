package reve.discord.admin;

import java.util.Optional;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.game.host.DecreeName;
import reve.game.host.IssueDecree;

/** {@code /admin resume}: ends the maintenance. */
public final class ResumeCommand implements SlashCommand {
  private final IssueDecree issue;
  private final HostViews views;

  public ResumeCommand(IssueDecree issue, HostViews views) {
    this.issue = issue;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec("admin resume", AdminOptions.REASON);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        issue.handle(
            new IssueDecree.Command(
                call.id(),
                call.asker().player(),
                DecreeName.MAINTENANCE,
                Optional.empty(),
                arguments.demand(AdminOptions.REASON))),
        call.asker());
  }
}
