package reve.discord.esprit;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import reve.discord.shared.Asker;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Parsed;
import reve.discord.shared.Pressed;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindEsprits;
import reve.game.esprit.FindOwned;
import reve.game.esprit.FindOwned.Owned;

/**
 * Options that name an Esprit of the player's own, of which only those that can be used come up.
 */
public final class EspritOptions {
  private static final int SUGGESTIONS = 25;

  private final FindEsprits find;
  private final FindOwned owned;
  private final Voices voices;

  public EspritOptions(FindEsprits find, FindOwned owned, Voices voices) {
    this.find = find;
    this.owned = owned;
    this.voices = voices;
  }

  /** The Esprit that a pressed control names at a place. */
  public static Optional<EspritId> pressed(Pressed pressed, int place) {
    return pressed
        .argument(place)
        .filter(id -> !id.isBlank() && id.length() <= EspritId.LONGEST)
        .map(EspritId::new);
  }

  /** The Esprit that was chosen from a select. */
  public static Optional<EspritId> chosen(Pressed pressed) {
    return pressed
        .choice()
        .filter(id -> !id.isBlank() && id.length() <= EspritId.LONGEST)
        .map(EspritId::new);
  }

  public Option<EspritId> any(String name) {
    return usable(name, each -> true);
  }

  public Option<EspritId> usable(String name, Predicate<Owned> usable) {
    return Option.text(name, this::named)
        .completed((typed, asker) -> suggest(typed, usable, asker));
  }

  private Parsed<EspritId> named(String typed) {
    return Parsed.of(
        find.named(typed).map(Esprit::id), "esprit.unknown_name", with("typed", typed));
  }

  private List<Suggestion> suggest(String typed, Predicate<Owned> usable, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return owned.matching(asker.player(), typed, asker.locale(), usable, SUGGESTIONS).stream()
        .map(each -> new Suggestion(each.esprit().id().value(), label(each, voice)))
        .toList();
  }

  private static String label(Owned owned, Voice voice) {
    return voice.text(
        "esprit.suggestion",
        with("tier", voice.traits(owned.esprit().tier()).emoji()),
        with("name", voice.name(owned.esprit())),
        with("copies", owned.stack().quantity()),
        with("stars", owned.stack().stars()),
        with("level", owned.stack().level()));
  }
}
