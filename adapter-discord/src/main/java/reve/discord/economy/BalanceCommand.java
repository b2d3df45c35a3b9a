package reve.discord.economy;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.economy.ViewBalance;
import reve.game.shared.LimitRules;

/** {@code /balance}: everything a player holds. */
public final class BalanceCommand implements SlashCommand {
  private final ViewBalance balance;
  private final BalanceViews views;

  public BalanceCommand(ViewBalance balance, BalanceViews views) {
    this.balance = balance;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("economy", "balance", Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(balance.handle(call.asker().player()), call.asker());
  }
}
