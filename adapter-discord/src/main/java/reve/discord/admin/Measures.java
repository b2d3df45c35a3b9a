package reve.discord.admin;

import static reve.discord.text.Arg.with;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reve.discord.shared.Asker;
import reve.discord.shared.Draft;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Completion;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Parsed;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.admin.Measure;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.esprit.PlainName;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.shared.CountedText;

/** All that an owner can change of a player, and the words by which it is asked for. */
final class Measures {
  private static final String XP = "xp";
  private static final String LEVEL = "level";
  private static final String CAP = "cap";
  private static final int NEAREST = 5;

  private final Voices voices;

  Measures(Voices voices) {
    this.voices = voices;
  }

  Option<Measure> option() {
    return Option.text("what", this::read).demanded().completed(this::suggest);
  }

  /** By its id, or by any word for it in any language. */
  private Parsed<Measure> read(String typed) {
    PlainName wanted = PlainName.of(typed);
    Optional<Measure> named =
        all()
            .filter(each -> id(each).equals(typed.strip()))
            .findFirst()
            .or(() -> all().filter(each -> words(each).anyMatch(wanted::equals)).findFirst());
    return named.map(Parsed::good).orElseGet(() -> unknown(typed, wanted));
  }

  private Parsed<Measure> unknown(String typed, PlainName wanted) {
    List<String> near = nearest(wanted);
    return Parsed.bad(
        "admin.bad_measure",
        with("typed", typed),
        with("count", near.size()),
        with("near", String.join(", ", near)));
  }

  /** The ids of those of which at least half of the letters are right, the nearest first. */
  private List<String> nearest(PlainName wanted) {
    record Near(String id, int distance) {}
    return all()
        .map(each ->
            new Near(
                id(each),
                words(each).mapToInt(word -> word.distanceTo(wanted)).min().orElseThrow()))
        .filter(near -> near.distance() <= wanted.value().length() / 2)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::id))
        .limit(NEAREST)
        .map(near -> "`" + near.id() + "`")
        .toList();
  }

  private Stream<PlainName> words(Measure measure) {
    Stream<String> names =
        switch (measure) {
          case Measure.Money(CurrencyId currency) ->
              forms(voices.rules(CurrencyRules.class).find(currency).orElseThrow().names());
          case Measure.Things(ItemId item) ->
              forms(voices.rules(ItemRules.class).find(item).orElseThrow().names());
          case Measure.Experience _ -> spoken("admin.measure.xp", "admin.measure.xp.words");
          case Measure.Level _ -> spoken("admin.measure.level", "admin.measure.level.words");
          case Measure.LevelCap _ -> spoken("admin.measure.cap", "admin.measure.cap.words");
        };
    return Stream.concat(Stream.of(id(measure), id(measure).replace('_', ' ')), names)
        .map(PlainName::of);
  }

  private static Stream<String> forms(CountedText names) {
    return names.byLanguage().values().stream().map(Map::values).flatMap(each -> each.stream());
  }

  private Stream<String> spoken(String name, String more) {
    return Stream.concat(
        voices.everywhere(name).byLanguage().values().stream(),
        voices.everywhere(more).byLanguage().values().stream()
            .flatMap(list -> Stream.of(list.split(","))));
  }

  private List<Suggestion> suggest(Draft draft, Asker asker) {
    Voice voice = voices.in(asker.locale());
    PlainName wanted = PlainName.of(draft.typed());
    return all()
        .filter(each -> words(each).anyMatch(word -> word.contains(wanted)))
        .map(each -> new Suggestion(id(each), name(each, voice)))
        .limit(Completion.MOST)
        .toList();
  }

  private Stream<Measure> all() {
    return Stream.of(
            Stream.of(new Measure.Experience(), new Measure.Level(), new Measure.LevelCap()),
            voices.rules(CurrencyRules.class).currencies().stream()
                .map(currency -> new Measure.Money(currency.id())),
            voices.rules(ItemRules.class).items().stream()
                .map(item -> new Measure.Things(item.id())))
        .flatMap(each -> each);
  }

  private static String id(Measure measure) {
    return switch (measure) {
      case Measure.Money(CurrencyId currency) -> currency.value();
      case Measure.Things(ItemId item) -> item.value();
      case Measure.Experience _ -> XP;
      case Measure.Level _ -> LEVEL;
      case Measure.LevelCap _ -> CAP;
    };
  }

  /** How a measure is called where no count stands before it. */
  static String name(Measure measure, Voice voice) {
    return switch (measure) {
      case Measure.Money(CurrencyId currency) ->
          voice.currency(currency).emoji() + " " + voice.currencyName(currency);
      case Measure.Things(ItemId item) -> voice.itemName(item);
      case Measure.Experience _ -> voice.text("admin.measure.xp");
      case Measure.Level _ -> voice.text("admin.measure.level");
      case Measure.LevelCap _ -> voice.text("admin.measure.cap");
    };
  }
}
