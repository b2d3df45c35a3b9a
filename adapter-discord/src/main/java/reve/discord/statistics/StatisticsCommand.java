package reve.discord.statistics;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.shared.LimitRules;
import reve.game.statistics.ViewStatistics;

/** {@code /statistics}: everything that the asker has done so far, in numbers. */
public final class StatisticsCommand implements SlashCommand {
  private final ViewStatistics view;
  private final StatisticsViews views;

  public StatisticsCommand(ViewStatistics view, StatisticsViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "statistics", StatisticsViews.STATISTICS, Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.own(view.handle(call.asker().player()), call.asker());
  }
}
