package reve.discord.collection;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.collection.ViewOverview;

/** {@code /overview}: what the collection comes to as a whole. */
public final class OverviewCommand implements SlashCommand {
  private final ViewOverview view;
  private final OverviewViews views;

  public OverviewCommand(ViewOverview view, OverviewViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("collection", OverviewViews.OVERVIEW, Terms.publicly("collection"));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(view.handle(call.asker().player()), call.asker());
  }
}
