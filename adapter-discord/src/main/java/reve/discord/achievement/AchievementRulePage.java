package reve.discord.achievement;

import java.util.List;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.achievement.AchievementRules;

/** The rules of achievements. */
public final class AchievementRulePage implements RulePage {
  @Override
  public String feature() {
    return "achievement";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    AchievementRules rules = voice.rules(AchievementRules.class);
    return List.of(
        RuleSection.of(voice.text("achievement.rules.title"), voice.text("achievement.rules.text"))
            .under(
                voice.text("achievement.rules.name"),
                voice.text("achievement.rules.needs"),
                voice.text("achievement.rules.points"),
                voice.text("rules.reward"))
            .rows(
                rules.achievements().stream()
                    .map(each ->
                        List.of(
                            voice.text(each.names()),
                            AchievementViews.needs(each, voice),
                            voice.exact(each.points()),
                            voice.list(voice.reward(each.reward()))))),
        RuleSection.of(voice.text("achievement.rules.pointrewards"))
            .under(voice.text("achievement.rules.points"), voice.text("rules.reward"))
            .rows(
                rules.points().stream()
                    .map(each ->
                        List.of(
                            voice.exact(each.points()), voice.list(voice.reward(each.reward()))))));
  }
}
