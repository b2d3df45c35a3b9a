package reve.discord.fusion;

import static reve.discord.text.Arg.with;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.CustomId;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.FindOwned.Owned;
import reve.game.fusion.FusionRules;
import reve.game.shared.BasisPoints;

/** How the Esprits look of which a player can fuse two copies. */
public final class FusibleViews {
  static final String CHOSEN = "chosen";
  static final String WITH_CATALYST = "c";

  private static final Comparator<Owned> HIGHEST_FIRST =
      Comparator.comparing((Owned owned) -> owned.esprit().tier())
          .thenComparingLong(owned -> owned.stack().quantity())
          .reversed();

  private final Voices voices;

  public FusibleViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(List<Owned> fusible, boolean catalyst, Asker asker) {
    Voice voice = voices.in(asker.locale());
    if (fusible.isEmpty()) {
      return Reply.refusal(voice.text("fusion.fusible.none"));
    }
    List<Owned> shown = fusible.stream().sorted(HIGHEST_FIRST).limit(Select.MOST).toList();
    Reply reply =
        Reply.titled(voice.text("fusion.fusible.title"))
            .text(
                shown.stream()
                    .map(owned -> line(owned, catalyst, voice))
                    .collect(Collectors.joining("\n")))
            .footer(voice.text("fusion.fusible.footer"))
            .privately();
    return reply.row(
        new Select(
            CustomId.of(FusionViews.FUSE, CHOSEN, asker, catalyst ? WITH_CATALYST : ""),
            voice.text("fusion.fusible.choose"),
            shown.stream().map(owned -> choice(owned, voice)).toList()));
  }

  private static String line(Owned owned, boolean catalyst, Voice voice) {
    long chance =
        catalyst
            ? BasisPoints.WHOLE
            : voice.rules(FusionRules.class).successAt(owned.esprit().tier()).value();
    return voice.text(
        "fusion.fusible.line",
        with("name", voice.named(owned.esprit())),
        with("copies", owned.stack().quantity()),
        with("percent", voice.percent(chance, BasisPoints.WHOLE)));
  }

  private static Choice choice(Owned owned, Voice voice) {
    return new Choice(
        owned.esprit().id().value(),
        voice.traits(owned.esprit().element()).emoji(),
        voice.name(owned.esprit()),
        voice.text(voice.traits(owned.esprit().tier()).names()),
        false);
  }
}
