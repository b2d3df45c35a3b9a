package reve.discord.fragment;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Parsed;
import reve.discord.text.Voices;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.fragment.FragmentRules;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;

/** What fragment commands ask for, by the rules in force. */
final class FragmentOptions {
  private final Voices voices;

  FragmentOptions(Voices voices) {
    this.voices = voices;
  }

  Option<Tier> tier() {
    return Option.choice(
        FragmentViews.TIER,
        this::tiers,
        typed -> Parsed.by(text -> new Tier(Integer.parseInt(text)), typed));
  }

  private List<Offer> tiers() {
    return voices.rules(Catalogue.class).tiers().stream()
        .map(traits -> new Offer(String.valueOf(traits.tier().value()), traits.names()))
        .toList();
  }

  Option<Element> element() {
    return Option.choice(FragmentViews.ELEMENT, this::elements, FragmentOptions::element);
  }

  private List<Offer> elements() {
    return voices.rules(Catalogue.class).elements().stream()
        .map(traits -> new Offer(name(traits.element()), traits.names()))
        .toList();
  }

  static String name(Element element) {
    return element.name().toLowerCase(Locale.ROOT);
  }

  private static Parsed<Element> element(String typed) {
    return Parsed.of(
        Stream.of(Element.values()).filter(element -> name(element).equals(typed)).findFirst(),
        "shared.bad_value",
        with("typed", typed));
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
