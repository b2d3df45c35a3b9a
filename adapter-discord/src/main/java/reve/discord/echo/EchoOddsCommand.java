package reve.discord.echo;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.discord.text.Voices;
import reve.game.echo.ViewEchoes;
import reve.game.item.ItemId;
import reve.game.shared.LimitRules;

/** {@code /echo odds}: what is in an echo, by the very weights that are drawn. */
public final class EchoOddsCommand implements SlashCommand {
  private final ViewEchoes view;
  private final EchoViews views;
  private final Option<ItemId> echo;

  public EchoOddsCommand(ViewEchoes view, EchoViews views, Voices voices) {
    this.view = view;
    this.views = views;
    this.echo = new EchoOptions(voices).echo().demanded();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("echo", EchoViews.ODDS, Terms.privately(LimitRules.GENERAL), echo);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    ItemId asked = arguments.demand(echo);
    return view.odds(call.asker().player(), asked)
        .map(odds -> views.of(odds, call.asker()))
        .orElseGet(() -> views.notAnEcho(asked, call.asker()));
  }
}
