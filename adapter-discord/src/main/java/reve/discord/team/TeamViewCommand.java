package reve.discord.team;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.shared.LimitRules;
import reve.game.team.ViewTeam;

/** {@code /team view}: who leads, who supports, and whether there are stronger ones. */
public final class TeamViewCommand implements SlashCommand {
  private final ViewTeam view;
  private final TeamViews views;

  public TeamViewCommand(ViewTeam view, TeamViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("team", "team view", Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(view.handle(call.asker().player()), call.asker());
  }
}
