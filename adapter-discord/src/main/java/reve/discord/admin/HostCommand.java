package reve.discord.admin;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;

/** {@code /admin host}: all that is decided for everyone. */
public final class HostCommand implements SlashCommand {
  private final HostViews views;

  public HostCommand(HostViews views) {
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec("admin host");
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.all(call.asker());
  }
}
