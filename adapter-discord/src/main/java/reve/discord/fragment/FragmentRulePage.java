package reve.discord.fragment;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.IntStream;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.esprit.Tier;
import reve.game.fragment.FragmentRules;

/** The rules of fragments. */
public final class FragmentRulePage implements RulePage {
  @Override
  public String feature() {
    return "fragment";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    FragmentRules rules = voice.rules(FragmentRules.class);
    return List.of(
        RuleSection.of(
                voice.text("fragment.rules.craft"),
                voice.text("fragment.rules.craft.text", with("most", rules.mostAtOnce())))
            .under(
                voice.text("rules.tier"),
                voice.text("fragment.rules.oftier"),
                voice.text("fragment.rules.ofelement"))
            .rows(
                IntStream.rangeClosed(1, Tier.HIGHEST)
                    .mapToObj(Tier::new)
                    .map(tier ->
                        List.of(
                            voice.named(tier),
                            voice.exact(rules.tierFragments().at(tier)),
                            voice.exact(rules.elementFragments().at(tier))))),
        RuleSection.of(voice.text("fragment.rules.bundles"))
            .under(
                voice.text("rules.what"),
                voice.text("fragment.rules.inside"),
                voice.text("fragment.rules.tiers"))
            .rows(
                rules.bundles().stream()
                    .map(bundle ->
                        List.of(
                            voice.items(bundle.item(), 1),
                            voice.exact(bundle.fragments()),
                            bundle.from().value() + "–" + bundle.to().value()))));
  }
}
