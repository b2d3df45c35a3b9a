package reve.discord.admin;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Permission;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.shared.LimitRules;

/** {@code /admin reload}: puts the configuration in force as it now is, or says what is wrong. */
public final class ReloadCommand implements SlashCommand {
  private final ConfigurationReload reload;
  private final ReloadViews views;

  public ReloadCommand(ConfigurationReload reload, ReloadViews views) {
    this.reload = reload;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("admin", "admin reload", Terms.privately(LimitRules.GENERAL))
        .forOwners()
        .forThoseWith(Permission.MANAGE_SERVER);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(reload.reload(), call.asker());
  }
}
