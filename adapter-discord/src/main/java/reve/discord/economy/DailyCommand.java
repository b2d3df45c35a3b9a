package reve.discord.economy;

import java.util.List;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.economy.ClaimDaily;
import reve.game.economy.DailyOutcome;
import reve.game.shared.LimitRules;

/** {@code /daily}: the gift of the day. */
public final class DailyCommand implements SlashCommand {
  private final ClaimDaily claim;
  private final DailyViews views;

  public DailyCommand(ClaimDaily claim, DailyViews views) {
    this.claim = claim;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("economy", "daily", Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        claim.handle(new ClaimDaily.Command(call.id(), call.asker().player())), call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(DailyOutcome.class, views::of));
  }
}
