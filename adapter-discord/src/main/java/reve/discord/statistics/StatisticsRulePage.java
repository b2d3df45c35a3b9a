package reve.discord.statistics;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.statistics.StatisticsRules;

/** What is counted, and how the figures of the whole game are made. */
public final class StatisticsRulePage implements RulePage {
  @Override
  public String feature() {
    return "statistics";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    StatisticsRules rules = voice.rules(StatisticsRules.class);
    return List.of(
        RuleSection.of(voice.text("statistics.rules.own"), voice.text("statistics.rules.own.text")),
        RuleSection.of(
            voice.text("statistics.rules.world"),
            voice.text(
                "statistics.rules.world.text",
                with("seconds", rules.refreshSeconds()),
                with("days", rules.recentDays())),
            voice.text("statistics.rules.kept", with("days", rules.keptDays()))));
  }
}
