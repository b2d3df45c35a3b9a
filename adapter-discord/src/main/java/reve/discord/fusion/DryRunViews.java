package reve.discord.fusion;

import static reve.discord.text.Arg.with;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.Bar;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Reply;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.EspritId;
import reve.game.fragment.Fragments;
import reve.game.fusion.FuseEsprits.Wish;
import reve.game.fusion.TryFusion.Answer;
import reve.game.fusion.TryFusion.Answer.Tried;
import reve.game.shared.BasisPoints;

/** How fusions that were only tried out look. */
public final class DryRunViews {
  private static final int SHOWN = 12;

  private final Voices voices;
  private final FusionViews fusion;

  public DryRunViews(Voices voices, FusionViews fusion) {
    this.voices = voices;
    this.fusion = fusion;
  }

  Reply of(Answer answer, Wish wish, Asker asker) {
    return switch (answer) {
      case Tried tried -> tried(tried, wish, voices.in(asker.locale()), asker);
      case Answer.Objected(var objection) -> fusion.of(objection, asker);
    };
  }

  private static Reply tried(Tried tried, Wish wish, Voice voice, Asker asker) {
    Reply shown =
        Reply.titled(
                voice.text(
                    "fusion.dry.title",
                    with("times", tried.times()),
                    with("first", voice.named(voice.esprit(wish.first()))),
                    with("second", voice.named(voice.esprit(wish.second())))))
            .text(
                voice.text(
                    "fusion.dry.text",
                    with("bar", Bar.of(tried.successes(), tried.times())),
                    with("successes", tried.successes()),
                    with("times", tried.times()),
                    with("share", voice.percent(tried.successes(), tried.times())),
                    with("rate", voice.percent(tried.odds().rate().value(), BasisPoints.WHOLE))));
    if (!tried.results().isEmpty()) {
      shown = shown.field(voice.text("fusion.dry.results"), results(tried, voice));
    }
    return shown
        .field(voice.text("fusion.dry.cost"), cost(tried, voice))
        .footer(voice.text("fusion.dry.footer"))
        .row(
            Button.plain(
                "🔮",
                voice.text("fusion.dry.real"),
                Shortcut.to(FusionViews.FUSE)
                    .with(FusionViews.FIRST, wish.first().value())
                    .with(FusionViews.SECOND, wish.second().value())
                    .id(asker)));
  }

  private static String results(Tried tried, Voice voice) {
    return tried.results().entrySet().stream()
        .sorted(
            Map.Entry.<EspritId, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SHOWN)
        .map(each ->
            "%s · %s · %s"
                .formatted(
                    voice.named(voice.esprit(each.getKey())),
                    voice.exact(each.getValue()),
                    voice.percent(each.getValue(), tried.times())))
        .collect(Collectors.joining("\n"));
  }

  private static String cost(Tried tried, Voice voice) {
    return voice.text(
        "fusion.dry.cost.text",
        with("price", voice.price(tried.price())),
        with("refund", voice.price(tried.refund())),
        with("fragments", voice.items(Fragments.of(tried.odds().tier()), tried.fragments())));
  }
}
