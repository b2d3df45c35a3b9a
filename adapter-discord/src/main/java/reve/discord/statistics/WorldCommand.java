package reve.discord.statistics;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.shared.LimitRules;
import reve.game.statistics.ViewSurvey;

/** {@code /world}: how many play, and what all of them together hold. */
public final class WorldCommand implements SlashCommand {
  private final ViewSurvey view;
  private final StatisticsViews views;

  public WorldCommand(ViewSurvey view, StatisticsViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("statistics", StatisticsViews.WORLD, Terms.publicly(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.world(view.handle(), call.asker());
  }
}
