package reve.discord.inventory;

import java.util.Optional;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.shared.LimitRules;

/** {@code /bag}: the whole inventory, for whoever looks for it under that name. */
public final class BagCommand implements SlashCommand {
  private final InventoryCommand inventory;

  public BagCommand(InventoryCommand inventory) {
    this.inventory = inventory;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("inventory", "bag", Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return inventory.page(call, InventoryQuery.first(Optional.empty()));
  }
}
