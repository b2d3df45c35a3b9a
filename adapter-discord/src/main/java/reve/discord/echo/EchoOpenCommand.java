package reve.discord.echo;

import java.util.List;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.discord.text.Voices;
import reve.game.echo.EchoOutcome;
import reve.game.echo.OpenEcho;
import reve.game.item.ItemId;

/** {@code /echo open}: an echo, or a key in its place, for the Esprit that waits in it. */
public final class EchoOpenCommand implements SlashCommand {
  private final OpenEcho open;
  private final EchoViews views;
  private final Option<ItemId> echo;
  private final Option<Boolean> key = Option.yesOrNo(EchoViews.KEY);

  public EchoOpenCommand(OpenEcho open, EchoViews views, Voices voices) {
    this.open = open;
    this.views = views;
    this.echo = new EchoOptions(voices).echo().demanded();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("echo", EchoViews.OPEN, Terms.publicly("echo"), echo, key);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        open.handle(
            new OpenEcho.Command(
                call.id(),
                call.asker().player(),
                arguments.demand(echo),
                arguments.get(key).orElse(false))),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(EchoOutcome.class, views::of));
  }
}
