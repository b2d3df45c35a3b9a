package reve.discord.reve;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.reve.ViewReve;
import reve.game.shared.LimitRules;

/** {@code /reve status}: the charges, when the next one comes, and the odds. */
public final class ReveStatusCommand implements SlashCommand {
  private final ViewReve view;
  private final ReveViews views;

  public ReveStatusCommand(ViewReve view, ReveViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("reves", ReveViews.STATUS, Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(view.handle(call.asker().player()), call.asker());
  }
}
