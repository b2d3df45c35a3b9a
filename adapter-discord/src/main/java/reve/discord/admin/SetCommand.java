package reve.discord.admin;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.text.Voices;
import reve.game.admin.AdjustPlayer;
import reve.game.admin.Way;

/** {@code /admin set}: makes a number of a player's that high. */
public final class SetCommand implements SlashCommand {
  private final Adjustment adjustment;

  public SetCommand(AdjustPlayer adjust, GiftViews views, Voices voices) {
    this.adjustment = new Adjustment(adjust, views, voices);
  }

  @Override
  public CommandSpec spec() {
    return adjustment.spec("admin set");
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return adjustment.run(Way.SET, call, arguments);
  }
}
