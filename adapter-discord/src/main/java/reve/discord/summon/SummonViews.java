package reve.discord.summon;

import static reve.discord.text.Arg.with;

import java.util.Optional;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Portraits;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.economy.Balances;
import reve.game.economy.EconomyRules;
import reve.game.economy.Price;
import reve.game.summon.Banner;
import reve.game.summon.BannerId;
import reve.game.summon.SummonOutcome;
import reve.game.summon.SummonOutcome.BannerClosed;
import reve.game.summon.SummonOutcome.DayUsedUp;
import reve.game.summon.SummonOutcome.Summoned;
import reve.game.summon.SummonOutcome.TooPoor;
import reve.game.summon.SummonOutcome.WrongCount;
import reve.game.summon.SummonRules;

/** How a summon looks. */
public final class SummonViews {
  static final String SUMMON = "summon";
  static final String AGAIN = "again";

  private final Voices voices;

  public SummonViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(SummonOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Summoned summoned -> summoned(summoned, voice, asker);
      case TooPoor(Price price, Balances held) -> tooPoor(price, held, voice, asker);
      case DayUsedUp(BannerId banner, int perDay, int left, var next) ->
          Reply.refusal(
              voice.text(
                  "summon.day_used_up",
                  with("banner", name(banner, voice)),
                  with("perDay", perDay),
                  with("left", left),
                  with("when", Voice.when(next))));
      case WrongCount(BannerId banner, int count, var allowed) ->
          Reply.refusal(
              voice.text(
                  "summon.wrong_count",
                  with("banner", name(banner, voice)),
                  with("count", count),
                  with("allowed", voice.either(allowed.stream().map(String::valueOf).toList()))));
      case BannerClosed(BannerId banner) ->
          Reply.refusal(voice.text("summon.closed", with("banner", name(banner, voice))))
              .row(odds(voice, asker));
    };
  }

  private Reply summoned(Summoned summoned, Voice voice, Asker asker) {
    Drawn drawn = Drawn.of(summoned, voice);
    Reply reply =
        Reply.titled(
                voice.text(
                    "summon.title",
                    with("banner", name(summoned.banner(), voice)),
                    with("count", drawn.all().size())))
            .text(drawn.lines())
            .color(Portraits.color(drawn.best().esprit(), voice))
            .picture(drawn.picture(voice))
            .inline(
                voice.text("summon.pity"),
                voice.text(
                    "summon.pity.text",
                    with("pity", summoned.pity()),
                    with("at", summoned.pityAt())));
    return left(summoned, voice)
        .map(left -> reply.inline(voice.text("summon.left"), left))
        .orElse(reply)
        .row(
            Row.having(
                again(summoned, voice, asker).or(() -> collection(voice, asker)),
                Optional.of(drawn.lockBest(voice, asker)),
                Optional.of(odds(voice, asker))))
        .row(drawn.lookAtOne(voice, asker));
  }

  /** What is left of what it costs; nothing where it costs nothing. */
  private static Optional<String> left(Summoned summoned, Voice voice) {
    return banner(summoned.banner(), voice)
        .map(Banner::price)
        .filter(price -> !price.isFree())
        .map(price -> voice.held(price, summoned.left()));
  }

  private static Optional<Button> collection(Voice voice, Asker asker) {
    return Optional.of(
        Button.plain("🗂️", voice.text("summon.collection"), Shortcut.to("collection").id(asker)));
  }

  /** The same once more, where it costs something and enough is left. */
  private static Optional<Button> again(Summoned summoned, Voice voice, Asker asker) {
    int count = summoned.pulls().size();
    return banner(summoned.banner(), voice)
        .filter(banner -> !banner.price().isFree())
        .filter(banner -> summoned.left().cover(banner.price().times(count)))
        .map(banner -> again(banner, count, voice, asker));
  }

  private static Button again(Banner banner, int count, Voice voice, Asker asker) {
    Price price = banner.price().times(count);
    return Button.main(
        banner.emoji(),
        voice.text("summon.again", with("price", voice.price(price))),
        SummonAgain.id(banner.id(), count, price, asker));
  }

  Reply priceChanged(BannerId id, int count, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return Reply.refusal(voice.text("summon.price_changed"))
        .row(
            Row.having(
                banner(id, voice).map(banner -> again(banner, count, voice, asker)),
                Optional.of(odds(voice, asker))));
  }

  private static Reply tooPoor(Price price, Balances held, Voice voice, Asker asker) {
    NextSteps steps = new NextSteps(voice, asker);
    String key = isCrafted(price, voice) ? "summon.too_poor.craft" : "summon.too_poor";
    return Reply.refusal(
            voice.text(
                key, with("price", voice.price(price)), with("held", voice.held(price, held))))
        .row(
            Row.having(
                steps.craftAll(held),
                Optional.of(steps.open("🎁", voice.text("summon.daily"), "daily"))));
  }

  private static boolean isCrafted(Price price, Voice voice) {
    return voice.rules(EconomyRules.class).craft().keySet().containsAll(price.amounts().keySet());
  }

  private static Button odds(Voice voice, Asker asker) {
    return Button.plain("🎲", voice.text("summon.odds"), Shortcut.to("odds").id(asker));
  }

  private static Optional<Banner> banner(BannerId id, Voice voice) {
    return voice.rules(SummonRules.class).find(id);
  }

  /** The banner's sign and name; its id where it is no more. */
  private static String name(BannerId id, Voice voice) {
    return banner(id, voice)
        .map(banner -> banner.emoji() + " " + voice.text(banner.names()))
        .orElse(id.value());
  }
}
