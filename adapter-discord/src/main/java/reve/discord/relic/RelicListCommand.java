package reve.discord.relic;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.relic.ViewRelics;
import reve.game.shared.LimitRules;

/** {@code /relic list}: every relic there is, what it does, and where the player's own are. */
public final class RelicListCommand implements SlashCommand {
  private final ViewRelics view;
  private final RelicViews views;

  public RelicListCommand(ViewRelics view, RelicViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("relic", RelicViews.LIST, Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(view.handle(call.asker().player()), call.asker());
  }
}
