package reve.discord.inventory;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.inventory.ViewInventory;
import reve.game.item.ItemId;
import reve.game.shared.LimitRules;

/** {@code /item}: what an item does, where it comes from, and a button to use it. */
public final class ItemCommand implements SlashCommand {
  private final ViewInventory view;
  private final ItemViews views;
  private final Option<ItemId> item;

  public ItemCommand(ViewInventory view, ItemViews views, ItemOptions items) {
    this.view = view;
    this.views = views;
    this.item = items.held(_ -> true).demanded();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "inventory", InventoryViews.ITEM, Terms.privately(LimitRules.GENERAL), item);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    ItemId asked = arguments.demand(item);
    return view.card(call.asker().player(), asked)
        .map(card -> views.card(card, call.asker()))
        .orElseGet(() -> views.unknown(asked, call.asker()));
  }
}
