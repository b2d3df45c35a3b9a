package reve.discord.inventory;

import java.util.List;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.inventory.UseItem;
import reve.game.inventory.UseOutcome;
import reve.game.item.ItemId;
import reve.game.shared.LimitRules;

/** {@code /use}: uses items of one kind. */
public final class UseCommand implements SlashCommand {
  private final UseItem use;
  private final UseViews views;
  private final Option<ItemId> item;
  private final Option<Integer> amount = Option.count(UseViews.AMOUNT);

  public UseCommand(UseItem use, UseViews views, ItemOptions items) {
    this.use = use;
    this.views = views;
    this.item = items.held(each -> each.effect().isUsable()).demanded();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "inventory", UseViews.USE, Terms.privately(LimitRules.GENERAL), item, amount);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        use.handle(
            new UseItem.Command(
                call.id(),
                call.asker().player(),
                arguments.demand(item),
                arguments.get(amount).orElse(1))),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(UseOutcome.class, views::of));
  }
}
