package reve.discord.dissolve;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.IntStream;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.dissolve.DissolveRules;
import reve.game.economy.Price;
import reve.game.esprit.Tier;

/** The rules of dissolving. */
public final class DissolveRulePage implements RulePage {
  @Override
  public String feature() {
    return "dissolve";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    DissolveRules rules = voice.rules(DissolveRules.class);
    return List.of(
        RuleSection.of(
                voice.text("dissolve.rules.title"),
                voice.text(
                    "dissolve.rules.text",
                    with("base", rules.fragments()),
                    with("per", rules.fragmentsPerTier()),
                    with("most", rules.mostAtOnce()),
                    with("highest", rules.highestOfMany().value())))
            .under(voice.text("rules.tier"), voice.text("dissolve.rules.gives"))
            .rows(
                IntStream.rangeClosed(1, rules.tiers().size())
                    .mapToObj(tier ->
                        List.of(
                            voice.named(new Tier(tier)),
                            voice.price(new Price(rules.tiers().get(tier - 1)))))));
  }
}
