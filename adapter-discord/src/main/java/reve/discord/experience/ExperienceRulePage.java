package reve.discord.experience;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.Stream;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.experience.ExperienceRules;

/** The rules of levels and trials. */
public final class ExperienceRulePage implements RulePage {
  @Override
  public String feature() {
    return "experience";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    ExperienceRules rules = voice.rules(ExperienceRules.class);
    return List.of(
        RuleSection.of(
            voice.text("experience.rules.levels"),
            voice.text(
                "experience.rules.levels.text",
                with("first", rules.needAt(1)),
                with("tenth", rules.needAt(10)),
                with("hundredth", rules.needAt(100)),
                with("most", rules.maxLevel()))),
        RuleSection.of(voice.text("experience.rules.rewards"))
            .under(voice.text("rules.level"), voice.text("rules.reward"))
            .rows(
                Stream.concat(
                    rules.every().stream()
                        .map(each ->
                            List.of(
                                voice.text("experience.rules.every", with("levels", each.levels())),
                                voice.list(voice.reward(each.reward())))),
                    rules.at().stream()
                        .map(each ->
                            List.of(
                                voice.text("experience.rules.at", with("level", each.level())),
                                voice.list(voice.reward(each.reward())))))),
        RuleSection.of(
                voice.text("experience.rules.trials"), voice.text("experience.rules.trials.text"))
            .under(
                voice.text("rules.level"),
                voice.text("rules.price"),
                voice.text("experience.rules.cap"))
            .rows(
                rules.trials().stream()
                    .map(each ->
                        List.of(
                            voice.exact(each.level()),
                            voice.price(each.price()),
                            voice.exact(each.cap())))));
  }
}
