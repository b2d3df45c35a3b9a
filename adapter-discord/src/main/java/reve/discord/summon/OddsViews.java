package reve.discord.summon;

import static reve.discord.text.Arg.with;

import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Odds;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.summon.Banner;
import reve.game.summon.PityRule;
import reve.game.summon.ViewOdds;
import reve.game.summon.ViewOdds.BannerOdds;

/** How the odds look. */
public final class OddsViews {
  private final Voices voices;

  public OddsViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ViewOdds.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Reply reply = Reply.titled(voice.text("summon.odds.title")).text(pity(answer.pity(), voice));
    for (BannerOdds odds : answer.banners()) {
      reply = reply.field(name(odds.banner(), voice), banner(odds, answer.pity(), voice));
    }
    NextSteps steps = new NextSteps(voice, asker);
    return reply.row(
        Row.having(steps.summon(answer.held()).or(() -> steps.craftAll(answer.held()))));
  }

  private static String pity(PityRule pity, Voice voice) {
    return voice.text(
        "summon.odds.pity",
        with(
            "points",
            pity.points().entrySet().stream()
                .map(e -> voice.traits(e.getKey()).emoji() + " " + e.getValue())
                .collect(Collectors.joining("  "))),
        with("at", pity.at()),
        with(
            "forced",
            voice.either(pity.forcedTiers().stream().map(tier -> voice.named(tier)).toList())));
  }

  private static String name(Banner banner, Voice voice) {
    return "%s %s · %s"
        .formatted(banner.emoji(), voice.text(banner.names()), voice.price(banner.price()));
  }

  private static String banner(BannerOdds odds, PityRule pity, Voice voice) {
    String tiers = Odds.lines(odds.odds(), voice::named, voice);
    String standing =
        voice.text("summon.odds.standing", with("pity", odds.pity()), with("at", pity.at()));
    String today =
        odds.leftToday()
            .map(left -> "\n" + voice.text("summon.odds.left", with("left", left)))
            .orElse("");
    return tiers + "\n" + standing + today;
  }
}
