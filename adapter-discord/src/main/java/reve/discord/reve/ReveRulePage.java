package reve.discord.reve;

import static reve.discord.text.Arg.with;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.reve.ReveRules;

/** The rules of reve charges. */
public final class ReveRulePage implements RulePage {
  @Override
  public String feature() {
    return "reves";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    ReveRules rules = voice.rules(ReveRules.class);
    long whole = rules.weights().values().stream().mapToLong(Long::longValue).sum();
    return List.of(
        RuleSection.of(
                voice.text("reves.rules.title"),
                voice.text(
                    "reves.rules.text",
                    with("charges", rules.charges()),
                    with("seconds", rules.secondsPerCharge()),
                    with("highest", rules.highestTier()),
                    with("levels", rules.levelsPerTier())))
            .under(voice.text("rules.tier"), voice.text("rules.chance"))
            .rows(
                rules.weights().entrySet().stream()
                    .sorted(Comparator.comparing(Map.Entry::getKey))
                    .map(each ->
                        List.of(
                            voice.named(each.getKey()), voice.percent(each.getValue(), whole)))));
  }
}
