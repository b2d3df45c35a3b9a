package reve.discord.fusion;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.fusion.ViewFusion;
import reve.game.shared.LimitRules;

/** {@code /fusion history}: the last fusions, and how they went in all. */
public final class FusionHistoryCommand implements SlashCommand {
  private final ViewFusion view;
  private final FusionViews views;

  public FusionHistoryCommand(ViewFusion view, FusionViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("fusion", "fusion history", Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.history(view.history(call.asker().player()), call.asker());
  }
}
