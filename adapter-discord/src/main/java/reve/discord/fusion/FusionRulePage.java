package reve.discord.fusion;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.esprit.Tier;
import reve.game.fusion.FusionRules;
import reve.game.fusion.FusionRules.Chances;
import reve.game.shared.BasisPoints;

/** The rules of fusion. */
public final class FusionRulePage implements RulePage {
  @Override
  public String feature() {
    return "fusion";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    FusionRules rules = voice.rules(FusionRules.class);
    Chances chances = rules.chances();
    return List.of(
        RuleSection.of(
                voice.text("fusion.rules.title"),
                voice.text(
                    "fusion.rules.text",
                    with("different", percent(chances.differentElements(), voice)),
                    with("floor", percent(chances.floor(), voice)),
                    with("fragment", percent(chances.perFragment(), voice)),
                    with("most", chances.mostFragments()),
                    with("cap", percent(chances.cap(), voice)),
                    with("catalyst", voice.items(rules.catalyst(), 1))),
                voice.text("fusion.rules.failure", with("refund", percent(rules.refund(), voice))))
            .under(
                voice.text("rules.tier"),
                voice.text("rules.price"),
                voice.text("rules.chance"),
                voice.text("fusion.rules.left"))
            .rows(
                IntStream.rangeClosed(1, rules.highest().value())
                    .mapToObj(tier -> tier(new Tier(tier), rules, voice))),
        RuleSection.of(voice.text("fusion.rules.chart"))
            .under(voice.text("fusion.rules.pair"), voice.text("fusion.rules.becomes"))
            .rows(
                rules.chart().stream()
                    .map(result ->
                        List.of(
                            voice.named(result.first()) + " + " + voice.named(result.second()),
                            result.becomes().stream()
                                .map(voice::named)
                                .collect(Collectors.joining(", "))))));
  }

  private static List<String> tier(Tier tier, FusionRules rules, Voice voice) {
    FusionRules.Consolation left = rules.consolation().get(tier.value() - 1);
    return List.of(
        voice.named(tier),
        voice.price(rules.price(tier)),
        percent(rules.success().get(tier.value() - 1), voice),
        voice.exact(left.least()) + "–" + voice.exact(left.most()));
  }

  private static String percent(BasisPoints share, Voice voice) {
    return voice.percent(share.value(), BasisPoints.WHOLE);
  }
}
