package reve.discord.collection;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.Stream;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Parsed;
import reve.discord.text.Voices;
import reve.game.collection.CollectionSort;

/** What a collection can be sorted by, under short names that never change. */
final class CollectionChoices {
  private final Voices voices;

  CollectionChoices(Voices voices) {
    this.voices = voices;
  }

  List<Offer> sorts() {
    return Stream.of(CollectionSort.values())
        .map(sort -> new Offer(name(sort), voices.everywhere(textKey(sort))))
        .toList();
  }

  static String name(CollectionSort sort) {
    return switch (sort) {
      case TIER_DESCENDING -> "tier";
      case TIER_ASCENDING -> "tier_up";
      case ELEMENT -> "element";
      case NAME -> "name";
      case POWER -> "power";
      case ATK -> "atk";
      case DEF -> "def";
      case QUANTITY -> "copies";
      case STARS -> "stars";
      case LEVEL -> "level";
      case NEWEST -> "newest";
    };
  }

  static String textKey(CollectionSort sort) {
    return switch (sort) {
      case TIER_DESCENDING -> "collection.sort.tier";
      case TIER_ASCENDING -> "collection.sort.tier_up";
      case ELEMENT -> "collection.sort.element";
      case NAME -> "collection.sort.name";
      case POWER -> "collection.sort.power";
      case ATK -> "collection.sort.atk";
      case DEF -> "collection.sort.def";
      case QUANTITY -> "collection.sort.copies";
      case STARS -> "collection.sort.stars";
      case LEVEL -> "collection.sort.level";
      case NEWEST -> "collection.sort.newest";
    };
  }

  static Parsed<CollectionSort> sort(String typed) {
    return Parsed.of(
        Stream.of(CollectionSort.values()).filter(sort -> name(sort).equals(typed)).findFirst(),
        "shared.bad_value",
        with("typed", typed));
  }
}
