package reve.discord.admin;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.game.statistics.ViewActivity;

/** {@code /admin activity}: how much is done, day by day and feature by feature. */
public final class ActivityCommand implements SlashCommand {
  private final ViewActivity view;
  private final SurveyViews views;

  public ActivityCommand(ViewActivity view, SurveyViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec("admin activity");
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.activity(view.handle(), call.asker());
  }
}
