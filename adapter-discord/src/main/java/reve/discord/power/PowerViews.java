package reve.discord.power;

import static reve.discord.text.Arg.with;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discord.esprit.EspritViews;
import reve.discord.shared.Asker;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.Stat;
import reve.game.power.ViewPower;
import reve.game.power.ViewPower.Strong;
import reve.game.shared.BasisPoints;

/** How power looks. */
public final class PowerViews {
  static final String POWER = "power";
  private static final long THOUSAND = 1_000;

  private final Voices voices;

  public PowerViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ViewPower.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    NextSteps steps = new NextSteps(voice, asker);
    return Reply.titled(
            voice.text("power.title", with("power", voice.exact(answer.total().power()))))
        .text(
            Stream.of(Stat.values())
                .map(stat -> line(stat, answer, voice))
                .collect(Collectors.joining("\n")))
        .inline(voice.text("power.by_element"), shares(answer.byElement(), voice::named, voice))
        .inline(voice.text("power.by_tier"), shares(answer.byTier(), voice::named, voice))
        .field(voice.text("power.strongest"), strongest(answer.strongest(), voice))
        .footer(voice.text("power.what"))
        .row(
            steps.open("👥", voice.text("power.team"), "team view"),
            steps.open("🗂️", voice.text("power.collection"), "collection"));
  }

  private static String line(Stat stat, ViewPower.Answer answer, Voice voice) {
    return voice.text(
        "power.line",
        with("stat", EspritViews.stat(stat, voice)),
        with("total", voice.exact(answer.total().of(stat))),
        with("owned", voice.exact(answer.owned().of(stat))),
        with("bonus", voice.signedPercent(answer.bonus().on(stat), BasisPoints.WHOLE)));
  }

  private static <T> String shares(
      Map<T, BigInteger> powers, Function<T, String> name, Voice voice) {
    BigInteger whole = powers.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    return powers.entrySet().stream()
        .map(entry ->
            voice.text(
                "power.share",
                with("name", name.apply(entry.getKey())),
                with("power", voice.brief(entry.getValue())),
                with("share", share(entry.getValue(), whole, voice))))
        .collect(Collectors.joining("\n"));
  }

  /** Exact to a tenth of a per cent, however large the numbers are. */
  private static String share(BigInteger part, BigInteger whole, Voice voice) {
    return voice.percent(
        part.multiply(BigInteger.valueOf(THOUSAND)).divide(whole.max(BigInteger.ONE)).longValue(),
        THOUSAND);
  }

  private static String strongest(List<Strong> strongest, Voice voice) {
    return strongest.stream()
        .map(strong ->
            voice.text(
                "power.strong",
                with("name", voice.named(strong.esprit())),
                with("copies", strong.stack().quantity()),
                with("power", voice.brief(strong.power()))))
        .collect(Collectors.joining("\n"));
  }
}
