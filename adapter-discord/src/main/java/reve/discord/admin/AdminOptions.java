package reve.discord.admin;

import static reve.discord.text.Arg.with;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import reve.discord.shared.Asker;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Draft;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Completion;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Parsed;
import reve.discord.shared.Permission;
import reve.discord.shared.Terms;
import reve.discord.shared.WholeNumber;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.admin.Measure;
import reve.game.admin.Quantity;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.host.Grounds;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.shared.LimitRules;
import reve.game.shared.PlayerId;

/** What the commands of owners have in common. */
final class AdminOptions {
  static final Terms TERMS = Terms.privately(LimitRules.GENERAL);
  static final Option<PlayerId> PLAYER = Option.somebody("player").demanded();
  static final Option<Grounds> REASON = Option.text("reason", AdminOptions::grounds).demanded();
  static final Option<Quantity> AMOUNT = Option.text("amount", AdminOptions::quantity).demanded();

  private static final String XP = "xp";
  private static final String LEVEL = "level";
  private static final String CAP = "cap";

  private final Voices voices;

  AdminOptions(Voices voices) {
    this.voices = voices;
  }

  /** A command for the owners and, where Discord asks, for whoever may manage the server. */
  static CommandSpec spec(String name, Option<?>... options) {
    return CommandSpec.of("admin", name, TERMS, options)
        .forOwners()
        .forThoseWith(Permission.MANAGE_SERVER);
  }

  static Parsed<Grounds> grounds(String typed) {
    try {
      return Parsed.good(new Grounds(typed.strip()));
    } catch (IllegalArgumentException e) {
      return Parsed.bad("admin.bad_reason", with("longest", Grounds.LONGEST));
    }
  }

  /** For so many hours from now, if it is said. */
  static Option<Duration> hours(String name) {
    return Option.text(
        name,
        typed ->
            Parsed.of(
                WholeNumber.of(typed, 1, Quantity.MOST).map(Duration::ofHours),
                "admin.bad_hours",
                with("typed", typed),
                with("most", Quantity.MOST)));
  }

  private static Parsed<Quantity> quantity(String typed) {
    return Parsed.of(
        WholeNumber.of(typed, 0, Quantity.MOST).map(Quantity::new),
        "admin.bad_amount",
        with("typed", typed),
        with("most", Quantity.MOST));
  }

  /** Anything of a player's that is a number. */
  Option<Measure> measure() {
    return Option.text("what", this::measure).demanded().completed(this::suggest);
  }

  private Parsed<Measure> measure(String typed) {
    return Parsed.of(
        all().filter(each -> id(each).equals(typed.strip())).findFirst(),
        "shared.bad_value",
        with("typed", typed));
  }

  private List<Suggestion> suggest(Draft draft, Asker asker) {
    Voice voice = voices.in(asker.locale());
    String wanted = draft.typed().strip().toLowerCase(Locale.ROOT);
    return all()
        .map(each -> new Suggestion(id(each), name(each, voice)))
        .filter(each ->
            each.value().contains(wanted)
                || each.label().toLowerCase(asker.locale()).contains(wanted))
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

  static Optional<PlayerId> player(Optional<String> argument) {
    return argument.flatMap(text ->
        Parsed.by(id -> new PlayerId(Long.parseLong(id, Character.MAX_RADIX)), text)
                instanceof Parsed.Good<PlayerId>(var player)
            ? Optional.of(player)
            : Optional.empty());
  }

  static String argument(PlayerId player) {
    return Long.toString(player.value(), Character.MAX_RADIX);
  }
}
