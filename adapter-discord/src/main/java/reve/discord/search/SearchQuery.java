package reve.discord.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reve.discord.shared.Asker;
import reve.discord.shared.CustomId;
import reve.discord.shared.Pager;
import reve.discord.shared.Pressed;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.search.Search;
import reve.game.search.Search.Whose;
import reve.game.search.SearchSort;
import reve.game.shared.Turn;

/** What is looked for and which part of it is wanted, as it stands in the page's controls. */
record SearchQuery(Search search, Turn<EspritId> turn) {
  /** A text that takes more room in an id than this is refused when it is typed. */
  static final int LONGEST_TEXT = 30;

  static final Pager<EspritId> PAGER =
      new Pager<>(
          EspritId::value,
          written ->
              Optional.of(written)
                  .filter(id -> !id.isBlank() && id.length() <= EspritId.LONGEST)
                  .map(EspritId::new));

  private static final String ANY = "-";
  private static final int CODE = 4;

  // the places are part of old buttons: add at the end only
  private static final List<SearchSort> SORTS =
      List.of(
          SearchSort.NAME,
          SearchSort.TIER,
          SearchSort.ELEMENT,
          SearchSort.POWER,
          SearchSort.ATK,
          SearchSort.DEF,
          SearchSort.HP);

  private static final List<Element> ELEMENTS =
      List.of(
          Element.INFERNO,
          Element.VERDANT,
          Element.ABYSSAL,
          Element.TEMPEST,
          Element.UMBRAL,
          Element.RADIANT);

  /** A control of the page that carries everything that is looked for. */
  CustomId id(String command, String action, Asker asker) {
    return CustomId.of(command, action, asker, code(), search.text());
  }

  /** Sort, element, size in two characters, and a bit for each tier. */
  private String code() {
    String size = Integer.toString(search.size(), Character.MAX_RADIX);
    return digit(SORTS.indexOf(search.sort()))
        + search.element().map(element -> digit(ELEMENTS.indexOf(element))).orElse(ANY)
        + "0".repeat(2 - size.length())
        + size
        + Integer.toString(bits(search.tiers()), Character.MAX_RADIX);
  }

  private static int bits(Set<Tier> tiers) {
    return tiers.stream().mapToInt(tier -> 1 << (tier.value() - 1)).sum();
  }

  private static String digit(int value) {
    return Integer.toString(value, Character.MAX_RADIX);
  }

  static Optional<SearchQuery> turned(Pressed pressed, Whose whose) {
    return read(pressed, whose)
        .flatMap(search -> PAGER.turn(pressed).map(turn -> new SearchQuery(search, turn)));
  }

  static Optional<SearchQuery> sorted(Pressed pressed, Whose whose) {
    return read(pressed, whose)
        .flatMap(search ->
            pressed
                .choice()
                .flatMap(SearchQuery::sort)
                .map(sort -> new SearchQuery(search.sortedBy(sort), new Turn.First<>())));
  }

  /** The order under its short name. */
  static Optional<SearchSort> sort(String name) {
    return Stream.of(SearchSort.values()).filter(sort -> name(sort).equals(name)).findFirst();
  }

  static String name(SearchSort sort) {
    return switch (sort) {
      case NAME -> "name";
      case TIER -> "tier";
      case ELEMENT -> "element";
      case POWER -> "power";
      case ATK -> "atk";
      case DEF -> "def";
      case HP -> "hp";
    };
  }

  private static Optional<Search> read(Pressed pressed, Whose whose) {
    Optional<String> text = pressed.argument(1);
    return text.isEmpty()
        ? Optional.empty()
        : pressed
            .argument(0)
            .filter(code -> code.length() > CODE)
            .flatMap(code -> read(code, text.get(), whose));
  }

  private static Optional<Search> read(String code, String text, Whose whose) {
    try {
      int size = Integer.parseInt(code.substring(2, CODE), Character.MAX_RADIX);
      int bits = Integer.parseInt(code.substring(CODE), Character.MAX_RADIX);
      return at(SORTS, code.charAt(0))
          .filter(sort -> size >= 1)
          .map(sort ->
              new Search(text, at(ELEMENTS, code.charAt(1)), tiers(bits), sort, whose, size));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Set<Tier> tiers(int bits) {
    return IntStream.rangeClosed(1, Tier.HIGHEST)
        .filter(tier -> (bits & (1 << (tier - 1))) != 0)
        .mapToObj(Tier::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <T> Optional<T> at(List<T> places, char digit) {
    int place = Character.digit(digit, Character.MAX_RADIX);
    return place >= 0 && place < places.size() ? Optional.of(places.get(place)) : Optional.empty();
  }
}
