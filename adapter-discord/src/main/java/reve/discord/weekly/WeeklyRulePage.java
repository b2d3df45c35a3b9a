package reve.discord.weekly;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.Stream;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.shared.BasisPoints;
import reve.game.weekly.WeeklyRules;

/** The rules of the points of the week. */
public final class WeeklyRulePage implements RulePage {
  @Override
  public String feature() {
    return "weekly";
  }

  /** What nothing in the game leads to yet is not told. */
  @Override
  public List<RuleSection> sections(Voice voice) {
    WeeklyRules rules = voice.rules(WeeklyRules.class);
    return List.of(
        RuleSection.of(voice.text("weekly.rules.title"), voice.text("weekly.rules.text"))
            .under(voice.text("rules.what"), voice.text("weekly.rules.points"))
            .rows(
                Stream.of(
                    List.of(
                        voice.text("weekly.rules.energy"), voice.exact(rules.points().energy())),
                    List.of(
                        voice.text("weekly.rules.fusion"), voice.exact(rules.points().fusion())))),
        RuleSection.of(
            voice.text("weekly.rules.reward"),
            voice.text(
                "weekly.rules.reward.text",
                with("share", voice.percent(rules.best().value(), BasisPoints.WHOLE)),
                with("reward", voice.list(voice.reward(rules.reward()))))));
  }
}
