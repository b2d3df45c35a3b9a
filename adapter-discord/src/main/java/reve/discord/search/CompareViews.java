package reve.discord.search;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reve.discord.esprit.EspritViews;
import reve.discord.shared.Asker;
import reve.discord.shared.Bar;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.Stats;
import reve.game.search.CompareEsprits.Side;

/** How Esprits look side by side: one line each under every number, so that a phone has room. */
public final class CompareViews {
  static final String COMPARE = "compare";

  private final Voices voices;

  public CompareViews(Voices voices) {
    this.voices = voices;
  }

  Reply onlyOne(Asker asker) {
    return Reply.refusal(voices.in(asker.locale()).text("search.compare.only_one"));
  }

  Reply of(List<Side> sides, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return Reply.titled(voice.text("search.compare.title"))
        .text(lines(sides, (side, place) -> name(side, place, voice)))
        .inline(voice.text("shared.card.power"), bars(sides, Stats::power, voice))
        .inline(voice.text("shared.card.attack"), bars(sides, Stats::atk, voice))
        .inline(voice.text("shared.card.defence"), bars(sides, Stats::def, voice))
        .inline(voice.text("shared.card.health"), bars(sides, Stats::hp, voice))
        .footer(voice.text("search.compare.footer"));
  }

  private interface Line {
    String of(Side side, int place);
  }

  private static String lines(List<Side> sides, Line line) {
    return IntStream.range(0, sides.size())
        .mapToObj(i -> line.of(sides.get(i), i + 1))
        .collect(Collectors.joining("\n"));
  }

  private static String name(Side side, int place, Voice voice) {
    String name =
        "`%d` **%s** · %s"
            .formatted(place, voice.named(side.esprit()), voice.named(side.esprit().tier()));
    return side.owned()
        .map(stack ->
            name
                + "\n"
                + voice.text(
                    "search.compare.owned",
                    with("stars", EspritViews.stars(stack.stars())),
                    with("level", stack.level()),
                    with("copies", stack.quantity())))
        .orElse(name);
  }

  /** The largest number has the full bar and stands out. */
  private static String bars(List<Side> sides, ToLongFunction<Stats> number, Voice voice) {
    long largest = sides.stream().map(Side::stats).mapToLong(number).max().orElseThrow();
    return lines(
        sides,
        (side, place) -> {
          long value = number.applyAsLong(side.stats());
          String written = voice.brief(value);
          return "`%d` %s %s"
              .formatted(
                  place,
                  Bar.of(value, Math.max(1, largest)),
                  value == largest ? "**" + written + "**" : written);
        });
  }
}
