package reve.discord.skill;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.shared.BasisPoints;
import reve.game.skill.SkillRules;

/** The rules of skill points. */
public final class SkillRulePage implements RulePage {
  @Override
  public String feature() {
    return "skill";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    SkillRules rules = voice.rules(SkillRules.class);
    return List.of(
        RuleSection.of(
            voice.text("skill.rules.title"),
            voice.text(
                "skill.rules.text",
                with("energy", rules.energy()),
                with("stamina", rules.stamina()),
                with("attack", percent(rules.attack(), voice)),
                with("defense", percent(rules.defense(), voice)),
                with("reset", voice.price(rules.reset())),
                with("token", voice.items(rules.token(), 1)))));
  }

  private static String percent(BasisPoints share, Voice voice) {
    return voice.percent(share.value(), BasisPoints.WHOLE);
  }
}
