package reve.discord.esprit;

import static reve.discord.text.Arg.with;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Parsed;
import reve.discord.shared.WholeNumber;
import reve.discord.text.Voices;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;

/** Options that name an element or tiers, under short names that never change. */
public final class KindOptions {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");

  private final Voices voices;

  public KindOptions(Voices voices) {
    this.voices = voices;
  }

  public Option<Element> ofElement(String name) {
    return Option.choice(name, this::elements, KindOptions::element);
  }

  private List<Offer> elements() {
    return voices.rules(Catalogue.class).elements().stream()
        .map(traits -> new Offer(name(traits.element()), traits.names()))
        .toList();
  }

  public static Parsed<Element> element(String typed) {
    return Parsed.of(
        Stream.of(Element.values()).filter(element -> name(element).equals(typed)).findFirst(),
        "shared.bad_value",
        with("typed", typed));
  }

  public static String name(Element element) {
    return switch (element) {
      case INFERNO -> "inferno";
      case VERDANT -> "verdant";
      case ABYSSAL -> "abyssal";
      case TEMPEST -> "tempest";
      case UMBRAL -> "umbral";
      case RADIANT -> "radiant";
    };
  }

  public Option<Tier> ofTier(String name) {
    return Option.choice(name, this::tiers, KindOptions::tier);
  }

  private List<Offer> tiers() {
    return voices.rules(Catalogue.class).tiers().stream()
        .map(traits -> new Offer(String.valueOf(traits.tier().value()), traits.names()))
        .toList();
  }

  public static Parsed<Tier> tier(String typed) {
    return Parsed.of(
        WholeNumber.of(typed, 1, Tier.HIGHEST).map(Tier::new),
        "shared.bad_value",
        with("typed", typed));
  }

  /** Any number of tiers, such as {@code 3}, {@code 1,4} or {@code 2-5}. */
  public Option<Set<Tier>> ofTiers(String name) {
    return Option.text(name, KindOptions::several);
  }

  static Parsed<Set<Tier>> several(String typed) {
    Set<Tier> tiers = new TreeSet<>();
    for (String part : Arrays.asList(typed.replace(" ", "").split(",", -1))) {
      Optional<List<Tier>> span = span(part);
      if (span.isEmpty()) {
        return Parsed.bad("esprit.bad_tiers", with("typed", typed), with("highest", Tier.HIGHEST));
      }
      tiers.addAll(span.get());
    }
    return Parsed.good(tiers);
  }

  private static Optional<List<Tier>> span(String written) {
    Matcher span = SPAN.matcher(written);
    if (!span.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(span.group(1));
    int to = span.group(2) == null ? from : Integer.parseInt(span.group(2));
    return from < 1 || from > to || to > Tier.HIGHEST
        ? Optional.empty()
        : Optional.of(IntStream.rangeClosed(from, to).mapToObj(Tier::new).toList());
  }
}
