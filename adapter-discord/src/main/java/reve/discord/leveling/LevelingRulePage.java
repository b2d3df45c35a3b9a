package reve.discord.leveling;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.IntStream;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.esprit.Tier;
import reve.game.leveling.LevelingRules;
import reve.game.leveling.LevelingRules.LevelCost;
import reve.game.shared.BasisPoints;

/** The rules of levels and limit breaks of Esprits. */
public final class LevelingRulePage implements RulePage {
  @Override
  public String feature() {
    return "leveling";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    LevelingRules rules = voice.rules(LevelingRules.class);
    LevelCost level = rules.level();
    return List.of(
        RuleSection.of(
            voice.text("leveling.rules.levels"),
            voice.text(
                "leveling.rules.levels.text",
                with("base", level.base()),
                with("per", level.perLevel()),
                with("currency", voice.currencyName(level.currency())))),
        RuleSection.of(voice.text("leveling.rules.bands"), voice.text("leveling.rules.bands.text"))
            .under(voice.text("leveling.rules.cap"), voice.text("leveling.rules.player"))
            .rows(
                rules.bands().stream()
                    .map(
                        band -> List.of(voice.exact(band.cap()), voice.exact(band.playerLevel())))),
        RuleSection.of(
            voice.text("leveling.rules.breaks"),
            voice.text(
                "leveling.rules.breaks.text",
                with("price", voice.price(rules.limitBreak().base())),
                with("levels", rules.limitBreak().levelsPerBase()),
                with("per", percent(rules.limitBreak().perBreak(), voice)))),
        RuleSection.of(voice.text("leveling.rules.tiers"))
            .under(
                voice.text("rules.tier"),
                voice.text("leveling.rules.last"),
                voice.text("leveling.rules.rarity"))
            .rows(
                IntStream.rangeClosed(1, Tier.HIGHEST)
                    .mapToObj(tier ->
                        List.of(
                            voice.named(new Tier(tier)),
                            voice.exact(rules.tierCaps().get(tier - 1)),
                            percent(rules.limitBreak().rarity().get(tier - 1), voice)))));
  }

  private static String percent(BasisPoints share, Voice voice) {
    return voice.percent(share.value(), BasisPoints.WHOLE);
  }
}
