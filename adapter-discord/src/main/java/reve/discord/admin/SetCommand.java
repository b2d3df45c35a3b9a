package reve.discord.admin;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.text.Voices;
import reve.game.admin.AdjustPlayer;
import reve.game.admin.Measure;
import reve.game.admin.Way;

/** {@code /admin set}: makes a number of a player's that high. */
public final class SetCommand implements SlashCommand {
  private final AdjustPlayer adjust;
  private final GiftViews views;
  private final Option<Measure> measure;

  public SetCommand(AdjustPlayer adjust, GiftViews views, Voices voices) {
    this.adjust = adjust;
    this.views = views;
    this.measure = new AdminOptions(voices).measure();
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec(
        "admin set", AdminOptions.PLAYER, measure, AdminOptions.AMOUNT, AdminOptions.REASON);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        adjust.handle(
            new AdjustPlayer.Command(
                call.id(),
                call.asker().player(),
                arguments.demand(AdminOptions.PLAYER),
                Way.SET,
                arguments.demand(measure),
                arguments.demand(AdminOptions.AMOUNT),
                arguments.demand(AdminOptions.REASON))),
        call.asker());
  }
}
