package reve.discord.explore;

import java.util.List;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.explore.Explore;
import reve.game.explore.ExploreOutcome;
import reve.game.shared.LimitRules;

/** {@code /explore}: energy for experience and a little of everything. */
public final class ExploreCommand implements SlashCommand {
  private final Explore explore;
  private final ExploreViews views;

  public ExploreCommand(Explore explore, ExploreViews views) {
    this.explore = explore;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("explore", "explore", Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        explore.handle(new Explore.Command(call.id(), call.asker().player())), call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(ExploreOutcome.class, views::of));
  }
}
