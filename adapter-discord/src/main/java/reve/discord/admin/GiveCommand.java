package reve.discord.admin;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.text.Voices;
import reve.game.admin.AdjustPlayer;
import reve.game.admin.Way;

/** {@code /admin give}: adds to a number of a player's. */
public final class GiveCommand implements SlashCommand {
  private final Adjustment adjustment;

  public GiveCommand(AdjustPlayer adjust, GiftViews views, Voices voices) {
    this.adjustment = new Adjustment(adjust, views, voices);
  }

  @Override
  public CommandSpec spec() {
    return adjustment.spec("admin give");
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return adjustment.run(Way.GIVE, call, arguments);
  }
}
