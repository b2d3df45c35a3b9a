package reve.discord.playerclass;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.playerclass.ViewClass;
import reve.game.shared.LimitRules;

/** {@code /class info}: what the chosen class does, and what the others would. */
public final class ClassInfoCommand implements SlashCommand {
  private final ViewClass view;
  private final ClassViews views;

  public ClassInfoCommand(ViewClass view, ClassViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("playerclass", ClassViews.INFO, Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(view.handle(call.asker().player()), call.asker());
  }
}
