package reve.discord.echo;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.echo.ViewEchoes;
import reve.game.shared.LimitRules;

/** {@code /echo list}: the echoes and keys that the player holds. */
public final class EchoListCommand implements SlashCommand {
  private final ViewEchoes view;
  private final EchoViews views;

  public EchoListCommand(ViewEchoes view, EchoViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("echo", EchoViews.LIST, Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(view.held(call.asker().player()), call.asker());
  }
}
