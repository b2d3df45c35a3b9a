package reve.discord.inventory;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.function.Predicate;
import reve.discord.shared.Asker;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Completion;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Parsed;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.PlainName;
import reve.game.inventory.ViewInventory;
import reve.game.inventory.ViewInventory.Held;
import reve.game.item.Item;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;

/** Options that name an item, of which only those come up that the player holds. */
public final class ItemOptions {
  private final ViewInventory inventory;
  private final Voices voices;

  public ItemOptions(ViewInventory inventory, Voices voices) {
    this.inventory = inventory;
    this.voices = voices;
  }

  Option<ItemId> held(Predicate<Item> wanted) {
    return Option.text(InventoryViews.ITEM, this::named)
        .completed((draft, asker) -> suggest(draft.typed(), wanted, asker));
  }

  private Parsed<ItemId> named(String typed) {
    PlainName wanted = PlainName.of(typed);
    return Parsed.of(
        voices.rules(ItemRules.class).items().stream()
            .filter(item -> item.id().value().equals(typed) || isCalled(wanted, item))
            .map(Item::id)
            .findFirst(),
        "inventory.unknown_item",
        with("typed", typed));
  }

  private static boolean isCalled(PlainName wanted, Item item) {
    return item.names().byLanguage().values().stream()
        .flatMap(forms -> forms.values().stream())
        .anyMatch(name -> PlainName.of(name).equals(wanted));
  }

  private List<Suggestion> suggest(String typed, Predicate<Item> wanted, Asker asker) {
    Voice voice = voices.in(asker.locale());
    PlainName part = PlainName.of(typed);
    return inventory.all(asker.player()).stream()
        .filter(held -> wanted.test(held.item()))
        .map(held -> new Suggestion(held.item().id().value(), label(held, voice)))
        .filter(each -> PlainName.of(each.label()).contains(part))
        .limit(Completion.MOST)
        .toList();
  }

  private static String label(Held held, Voice voice) {
    return voice.items(held.item().id(), held.count());
  }
}
