package reve.discord.admin;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.game.admin.InspectPlayer;

/** {@code /admin inspect}: everything of a player at a glance. */
public final class InspectCommand implements SlashCommand {
  private final InspectPlayer inspect;
  private final InspectViews views;

  public InspectCommand(InspectPlayer inspect, InspectViews views) {
    this.inspect = inspect;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec("admin inspect", AdminOptions.PLAYER);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(inspect.handle(arguments.demand(AdminOptions.PLAYER)), call.asker());
  }
}
