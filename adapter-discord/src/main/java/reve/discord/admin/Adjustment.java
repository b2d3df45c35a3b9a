package reve.discord.admin;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.text.Voices;
import reve.game.admin.AdjustPlayer;
import reve.game.admin.Measure;
import reve.game.admin.Way;

/** What the commands that change a number of a player's have in common. */
final class Adjustment {
  private final AdjustPlayer adjust;
  private final GiftViews views;
  private final Option<Measure> measure;

  Adjustment(AdjustPlayer adjust, GiftViews views, Voices voices) {
    this.adjust = adjust;
    this.views = views;
    this.measure = new Measures(voices).option();
  }

  CommandSpec spec(String name) {
    return AdminOptions.spec(
        name, AdminOptions.PLAYER, measure, AdminOptions.AMOUNT, AdminOptions.REASON);
  }

  Reply run(Way way, Call call, Arguments arguments) {
    return views.of(
        adjust.handle(
            new AdjustPlayer.Command(
                call.id(),
                call.asker().player(),
                arguments.demand(AdminOptions.PLAYER),
                way,
                arguments.demand(measure),
                arguments.demand(AdminOptions.AMOUNT),
                arguments.demand(AdminOptions.REASON))),
        call.asker());
  }
}
