package reve.discord.summon;

import static reve.discord.text.Arg.with;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.esprit.Tier;
import reve.game.shared.Weights.Weighted;
import reve.game.summon.Banner;
import reve.game.summon.PityRule;
import reve.game.summon.SummonRules;

/** The rules of summoning. */
public final class SummonRulePage implements RulePage {
  @Override
  public String feature() {
    return "summon";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    SummonRules rules = voice.rules(SummonRules.class);
    List<RuleSection> sections = new ArrayList<>();
    rules.banners().forEach(banner -> sections.add(banner(banner, voice)));
    sections.add(pity(rules.pity(), voice));
    return sections;
  }

  private static RuleSection banner(Banner banner, Voice voice) {
    RuleSection section =
        RuleSection.of(
            voice.text(banner.names()),
            banner.price().isFree()
                ? voice.text("summon.rules.free")
                : voice.text("summon.rules.banner", with("price", voice.price(banner.price()))));
    if (banner.pullsPerDay().isPresent()) {
      section =
          section.saying(
              voice.text("summon.rules.perday", with("count", banner.pullsPerDay().get())));
    }
    return section
        .under(voice.text("rules.tier"), voice.text("rules.chance"))
        .rows(
            banner.odds().choices().stream()
                .map(each -> chance(each, banner.odds().total(), voice)));
  }

  private static List<String> chance(Weighted<Tier> each, long total, Voice voice) {
    return List.of(voice.named(each.choice()), voice.percent(each.weight(), total));
  }

  private static RuleSection pity(PityRule pity, Voice voice) {
    return RuleSection.of(
            voice.text("summon.rules.pity"),
            voice.text(
                "summon.rules.pity.text",
                with("at", pity.at()),
                with(
                    "tiers",
                    voice.either(pity.forcedTiers().stream().sorted().map(voice::named).toList()))))
        .under(voice.text("rules.tier"), voice.text("summon.rules.points"))
        .rows(
            pity.points().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(each -> List.of(voice.named(each.getKey()), voice.exact(each.getValue()))));
  }
}
