package reve.discord.admin;

import java.util.Collection;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.text.Voices;
import reve.game.host.DecreeName;
import reve.game.host.IssueDecree;

/** {@code /admin open}: a closed feature answers again. */
public final class OpenCommand implements SlashCommand {
  private final Issuing issuing;
  private final Option<String> feature;

  public OpenCommand(
      IssueDecree issue, HostViews views, Voices voices, Collection<SlashCommand> commands) {
    this.issuing = new Issuing(issue, views);
    this.feature = new FeatureOption(voices, commands).option();
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec("admin open", feature, AdminOptions.REASON);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return issuing.lift(
        DecreeName.closing(arguments.demand(feature)), arguments.demand(AdminOptions.REASON), call);
  }
}
