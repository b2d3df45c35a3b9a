package reve.discord.admin;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.game.statistics.ViewSurvey;

/** {@code /admin economy}: how much money there is, and how fast it moves. */
public final class EconomyCommand implements SlashCommand {
  private final ViewSurvey view;
  private final SurveyViews views;

  public EconomyCommand(ViewSurvey view, SurveyViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec("admin economy");
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.economy(view.handle(), call.asker());
  }
}
