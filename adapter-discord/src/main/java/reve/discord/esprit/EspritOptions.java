package reve.discord.esprit;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reve.discord.shared.Asker;
import reve.discord.shared.Draft;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Completion;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Parsed;
import reve.discord.shared.Pressed;
import reve.discord.text.Names;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindEsprits;
import reve.game.esprit.FindOwned;
import reve.game.esprit.FindOwned.Owned;
import reve.game.esprit.FindOwned.Use;
import reve.game.shared.LocalText;

/**
 * Options that name an Esprit of the player's own, of which only those that can be used come up.
 */
public final class EspritOptions {
  private static final int NEAREST = 5;

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
    return usable(name, Use.ANY);
  }

  public Option<EspritId> usable(String name, Use use) {
    return usableBeside(name, draft -> use);
  }

  /** One whose use depends on what the other options hold. */
  public Option<EspritId> usableBeside(String name, Function<Draft, Use> use) {
    return Option.text(name, this::named)
        .completed((draft, asker) -> suggest(draft.typed(), use.apply(draft), asker));
  }

  /** Any Esprit of the catalogue, whoever owns it. */
  public Option<EspritId> anyone(String name) {
    return Option.text(name, this::named).completed(this::suggestAnyone);
  }

  private List<Suggestion> suggestAnyone(Draft draft, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return find.matching(draft.typed(), asker.locale(), Completion.MOST).stream()
        .map(each -> new Suggestion(each.id().value(), label(each, voice)))
        .toList();
  }

  private static String label(Esprit esprit, Voice voice) {
    return "%s %s · %s"
        .formatted(
            voice.traits(esprit.tier()).emoji(),
            voice.name(esprit),
            voice.text(voice.traits(esprit.tier()).names()));
  }

  private Parsed<EspritId> named(String typed) {
    return find.named(typed)
        .map(esprit -> Parsed.good(esprit.id()))
        .orElseGet(() -> unknown(typed));
  }

  private Parsed<EspritId> unknown(String typed) {
    List<LocalText> near = find.nearest(typed, NEAREST).stream().map(Esprit::names).toList();
    return Parsed.bad(
        "esprit.unknown_name",
        with("typed", typed),
        with("near", new Names(near)),
        with("count", near.size()));
  }

  private List<Suggestion> suggest(String typed, Use use, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return owned.matching(asker.player(), typed, asker.locale(), use, Completion.MOST).stream()
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
