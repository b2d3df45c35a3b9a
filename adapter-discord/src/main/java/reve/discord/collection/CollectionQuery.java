package reve.discord.collection;

import java.util.List;
import java.util.Optional;
import reve.discord.esprit.KindOptions;
import reve.discord.shared.Asker;
import reve.discord.shared.CustomId;
import reve.discord.shared.Parsed;
import reve.discord.shared.Pressed;
import reve.game.collection.CollectionFilter;
import reve.game.collection.CollectionIndex.Key;
import reve.game.collection.CollectionSort;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.shared.Turn;

/** Which part of a collection is wanted in which order, as it stands in the page's controls. */
record CollectionQuery(CollectionSort sort, CollectionFilter filter, Turn<Key> turn) {
  /** Stands for every element, or every tier; a choice must not be empty. */
  static final String ANY = "-";

  // the places are part of old buttons: add at the end only
  private static final List<CollectionSort> SORTS =
      List.of(
          CollectionSort.TIER_DESCENDING,
          CollectionSort.TIER_ASCENDING,
          CollectionSort.ELEMENT,
          CollectionSort.NAME,
          CollectionSort.POWER,
          CollectionSort.ATK,
          CollectionSort.DEF,
          CollectionSort.QUANTITY,
          CollectionSort.STARS,
          CollectionSort.LEVEL,
          CollectionSort.NEWEST);

  private static final List<Element> ELEMENTS =
      List.of(
          Element.INFERNO,
          Element.VERDANT,
          Element.ABYSSAL,
          Element.TEMPEST,
          Element.UMBRAL,
          Element.RADIANT);

  /** A control of the page that carries sort and filter. */
  CustomId id(String action, Asker asker) {
    return CustomId.of(CollectionViews.COLLECTION, action, asker, code());
  }

  /** Sort, tier and element in a character each, because an id has little room. */
  private String code() {
    return digit(SORTS.indexOf(sort))
        + filter.tier().map(tier -> digit(tier.value())).orElse(ANY)
        + filter.element().map(element -> digit(ELEMENTS.indexOf(element))).orElse(ANY);
  }

  private static String digit(int value) {
    return Integer.toString(value, Character.MAX_RADIX);
  }

  static Optional<CollectionQuery> turned(Pressed pressed) {
    return read(pressed)
        .flatMap(query ->
            StackPager.PAGER
                .turn(pressed)
                .map(turn -> new CollectionQuery(query.sort(), query.filter(), turn)));
  }

  static Optional<CollectionQuery> sorted(Pressed pressed) {
    return read(pressed)
        .flatMap(query ->
            good(pressed.choice().map(CollectionChoices::sort))
                .map(sort -> first(sort, query.filter())));
  }

  static Optional<CollectionQuery> ofElement(Pressed pressed) {
    return read(pressed)
        .flatMap(query ->
            pressed
                .choice()
                .map(choice ->
                    first(
                        query.sort(),
                        new CollectionFilter(query.filter().tier(), element(choice)))));
  }

  static Optional<CollectionQuery> ofTier(Pressed pressed) {
    return read(pressed)
        .flatMap(query ->
            pressed
                .choice()
                .map(choice ->
                    first(
                        query.sort(),
                        new CollectionFilter(tier(choice), query.filter().element()))));
  }

  private static CollectionQuery first(CollectionSort sort, CollectionFilter filter) {
    return new CollectionQuery(sort, filter, new Turn.First<>());
  }

  private static Optional<CollectionQuery> read(Pressed pressed) {
    return pressed
        .argument(0)
        .filter(code -> code.length() == 3)
        .flatMap(code ->
            at(SORTS, code.charAt(0))
                .map(sort ->
                    first(
                        sort,
                        new CollectionFilter(
                            tier(String.valueOf(Character.digit(code.charAt(1), 36))),
                            at(ELEMENTS, code.charAt(2))))));
  }

  private static <T> Optional<T> at(List<T> places, char digit) {
    int place = Character.digit(digit, Character.MAX_RADIX);
    return place >= 0 && place < places.size() ? Optional.of(places.get(place)) : Optional.empty();
  }

  private static Optional<Tier> tier(String written) {
    return good(Optional.of(written).map(KindOptions::tier));
  }

  private static Optional<Element> element(String written) {
    return good(Optional.of(written).map(KindOptions::element));
  }

  private static <T> Optional<T> good(Optional<Parsed<T>> parsed) {
    return parsed.flatMap(each ->
        switch (each) {
          case Parsed.Good<T>(T value) -> Optional.of(value);
          case Parsed.Bad<T> bad -> Optional.empty();
        });
  }
}
