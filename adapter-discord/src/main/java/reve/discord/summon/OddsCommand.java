package reve.discord.summon;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.shared.LimitRules;
import reve.game.summon.ViewOdds;

/** {@code /odds}: every banner's chances, by the very weights that are drawn. */
public final class OddsCommand implements SlashCommand {
  private final ViewOdds odds;
  private final OddsViews views;

  public OddsCommand(ViewOdds odds, OddsViews views) {
    this.odds = odds;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("summon", "odds", Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(odds.handle(call.asker().player()), call.asker());
  }
}
