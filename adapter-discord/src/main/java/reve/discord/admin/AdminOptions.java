package reve.discord.admin;

import static reve.discord.text.Arg.with;

import java.time.Duration;
import java.util.Optional;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Parsed;
import reve.discord.shared.Permission;
import reve.discord.shared.Terms;
import reve.discord.shared.WholeNumber;
import reve.game.admin.Quantity;
import reve.game.host.Grounds;
import reve.game.shared.LimitRules;
import reve.game.shared.PlayerId;

/** What the commands of owners have in common. */
final class AdminOptions {
  static final Terms TERMS = Terms.privately(LimitRules.GENERAL);
  static final Option<PlayerId> PLAYER = Option.somebody("player").demanded();
  static final Option<Grounds> REASON = Option.text("reason", AdminOptions::grounds).demanded();
  static final Option<Quantity> AMOUNT = Option.text("amount", AdminOptions::quantity).demanded();

  private AdminOptions() {}

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
