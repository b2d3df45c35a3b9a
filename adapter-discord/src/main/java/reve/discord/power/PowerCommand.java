package reve.discord.power;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.power.ViewPower;
import reve.game.shared.LimitRules;

/** {@code /power}: what all Esprits together come to, and where it comes from. */
public final class PowerCommand implements SlashCommand {
  private final ViewPower view;
  private final PowerViews views;

  public PowerCommand(ViewPower view, PowerViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("power", PowerViews.POWER, Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(view.handle(call.asker().player()), call.asker());
  }
}
