package reve.discord.profile;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.profile.ViewProfile;
import reve.game.shared.LimitRules;

/** {@code /profile}: a player at a glance. */
public final class ProfileCommand implements SlashCommand {
  private final ViewProfile profile;
  private final ProfileViews views;

  public ProfileCommand(ViewProfile profile, ProfileViews views) {
    this.profile = profile;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("profile", "profile", Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(profile.handle(call.asker().player()), call.asker());
  }
}
