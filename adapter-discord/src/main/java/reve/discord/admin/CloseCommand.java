package reve.discord.admin;

import java.util.Collection;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.text.Voices;
import reve.game.host.Decree;
import reve.game.host.DecreeName;
import reve.game.host.IssueDecree;

/** {@code /admin close}: a feature answers that it is closed. */
public final class CloseCommand implements SlashCommand {
  private final Issuing issuing;
  private final Option<String> feature;

  public CloseCommand(
      IssueDecree issue, HostViews views, Voices voices, Collection<SlashCommand> commands) {
    this.issuing = new Issuing(issue, views);
    this.feature = new FeatureOption(voices, commands).option();
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec("admin close", feature, AdminOptions.REASON);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    String closed = arguments.demand(feature);
    return issuing.issue(
        DecreeName.closing(closed),
        new Decree.Closing(closed),
        arguments.demand(AdminOptions.REASON),
        call);
  }
}
