package reve.discord.codex;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.codex.ViewCodex;
import reve.game.shared.LimitRules;

/** {@code /codex sets}: how far every set has come. */
public final class CodexSetsCommand implements SlashCommand {
  private final ViewCodex view;
  private final CodexViews views;

  public CodexSetsCommand(ViewCodex view, CodexViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("codex", CodexViews.SETS, Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.sets(view.handle(call.asker().player()), call.asker());
  }
}
