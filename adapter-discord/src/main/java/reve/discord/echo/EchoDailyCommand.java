package reve.discord.echo;

import java.util.List;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.echo.ClaimDailyEcho;
import reve.game.echo.DailyEchoOutcome;

/** {@code /echo daily}: the day's free echo. */
public final class EchoDailyCommand implements SlashCommand {
  private final ClaimDailyEcho claim;
  private final EchoViews views;

  public EchoDailyCommand(ClaimDailyEcho claim, EchoViews views) {
    this.claim = claim;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("echo", EchoViews.DAILY, Terms.privately("echo"));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        claim.handle(new ClaimDailyEcho.Command(call.id(), call.asker().player())), call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(DailyEchoOutcome.class, views::of));
  }
}
