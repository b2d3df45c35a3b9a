package reve.discord.relic;

import static reve.discord.text.Arg.with;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Parsed;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.Catalogue;
import reve.game.esprit.PlainName;
import reve.game.esprit.Relic;
import reve.game.item.Item;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.relic.ViewRelics;

/** Options that name a relic, of which only those that the player can use there come up. */
public final class RelicOptions {
  private final ViewRelics view;
  private final Voices voices;

  public RelicOptions(ViewRelics view, Voices voices) {
    this.view = view;
    this.voices = voices;
  }

  /** One that the player has at hand. */
  Option<ItemId> atHand(String name) {
    return option(
        name,
        asker ->
            view.handle(asker.player()).relics().stream()
                .filter(held -> held.count() > 0)
                .map(held -> held.relic().item())
                .collect(Collectors.toSet()));
  }

  /** One that an Esprit of the player's wears. */
  Option<ItemId> worn(String name) {
    return option(
        name,
        asker ->
            view.handle(asker.player()).wearers().stream()
                .flatMap(stack -> stack.relics().stream())
                .collect(Collectors.toSet()));
  }

  private Option<ItemId> option(String name, Function<Asker, Set<ItemId>> usable) {
    return Option.text(name, this::named)
        .completed((draft, asker) -> {
          Voice voice = voices.in(asker.locale());
          Set<ItemId> there = usable.apply(asker);
          return voice.rules(Catalogue.class).relics().relics().stream()
              .filter(relic -> there.contains(relic.item()))
              .filter(relic -> isMeant(RelicViews.name(relic.item(), voice), draft.typed()))
              .map(relic ->
                  new Suggestion(relic.item().value(), RelicViews.label(relic.item(), voice)))
              .toList();
        });
  }

  private static boolean isMeant(String name, String typed) {
    return PlainName.of(name).value().contains(PlainName.of(typed).value());
  }

  /** By its id, or by its name in any language. */
  private Parsed<ItemId> named(String typed) {
    String plain = PlainName.of(typed).value();
    return Parsed.of(
        voices.rules(Catalogue.class).relics().relics().stream()
            .map(Relic::item)
            .filter(item ->
                item.value().equals(typed.strip().toLowerCase(Locale.ROOT)) || isNamed(item, plain))
            .findFirst(),
        "relic.unknown",
        with("typed", Voice.asTyped(typed)));
  }

  private boolean isNamed(ItemId id, String plain) {
    Item item = voices.rules(ItemRules.class).find(id).orElseThrow();
    return item.names().byLanguage().values().stream()
        .flatMap(forms -> forms.values().stream())
        .anyMatch(name -> PlainName.of(name).value().equals(plain));
  }
}
