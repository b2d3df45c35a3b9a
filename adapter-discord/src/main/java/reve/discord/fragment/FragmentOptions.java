package reve.discord.fragment;

import java.util.List;
import reve.discord.esprit.KindOptions;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Parsed;
import reve.discord.text.Voices;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.fragment.FragmentRules;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;

/** What fragment commands ask for, by the rules in force. */
final class FragmentOptions {
  private final Voices voices;
  private final KindOptions kinds;

  FragmentOptions(Voices voices) {
    this.voices = voices;
    this.kinds = new KindOptions(voices);
  }

  Option<Tier> tier() {
    return kinds.ofTier(FragmentViews.TIER);
  }

  Option<Element> element() {
    return kinds.ofElement(FragmentViews.ELEMENT);
  }

  Option<ItemId> bundle() {
    return Option.choice(
        FragmentViews.BUNDLE, this::bundles, typed -> Parsed.by(ItemId::new, typed));
  }

  private List<Offer> bundles() {
    return voices.rules(FragmentRules.class).bundles().stream()
        .flatMap(bundle -> voices.rules(ItemRules.class).find(bundle.item()).stream())
        .map(item -> Offer.of(item.id().value(), item.names()))
        .toList();
  }
}
