package reve.discord.team;

import java.util.List;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.esprit.EspritId;
import reve.game.shared.LimitRules;
import reve.game.team.SetTeam;
import reve.game.team.ViewTeam;

/** {@code /team optimize}: lets the three strongest be the team. */
public final class TeamOptimizeCommand implements SlashCommand {
  private final SetTeam set;
  private final ViewTeam view;
  private final TeamViews views;

  public TeamOptimizeCommand(SetTeam set, ViewTeam view, TeamViews views) {
    this.set = set;
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("team", TeamViews.OPTIMIZE, Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    List<EspritId> strongest = view.handle(call.asker().player()).strongest();
    return views.of(
        set.handle(
            new SetTeam.Command(
                call.id(),
                call.asker().player(),
                strongest.getFirst(),
                strongest.subList(1, strongest.size()))),
        call.asker());
  }
}
