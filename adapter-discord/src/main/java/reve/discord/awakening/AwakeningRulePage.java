package reve.discord.awakening;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.IntStream;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.awakening.AwakeningRules;
import reve.game.esprit.Tier;

/** The rules of awakening. */
public final class AwakeningRulePage implements RulePage {
  @Override
  public String feature() {
    return "awakening";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    AwakeningRules rules = voice.rules(AwakeningRules.class);
    return List.of(
        RuleSection.of(
                voice.text("awakening.rules.stars"),
                voice.text(
                    "awakening.rules.stars.text", with("stone", voice.items(rules.stone(), 1))))
            .under(voice.text("awakening.rules.star"), voice.text("awakening.rules.copies"))
            .rows(
                IntStream.range(0, rules.copies().size())
                    .mapToObj(star ->
                        List.of("★".repeat(star + 1), voice.exact(rules.copies().get(star))))),
        RuleSection.of(
                voice.text("awakening.rules.fragments"),
                voice.text("awakening.rules.fragments.text"))
            .under(voice.text("rules.tier"), voice.text("awakening.rules.number"))
            .rows(
                IntStream.rangeClosed(1, rules.fragments().size())
                    .mapToObj(tier ->
                        List.of(
                            voice.named(new Tier(tier)),
                            voice.exact(rules.fragments().get(tier - 1))))));
  }
}
