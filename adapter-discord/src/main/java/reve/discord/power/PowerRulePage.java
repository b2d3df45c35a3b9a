package reve.discord.power;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.shared.BasisPoints;
import reve.game.skill.SkillRules;

/** The rules of a player's power. */
public final class PowerRulePage implements RulePage {
  @Override
  public String feature() {
    return "power";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    SkillRules skills = voice.rules(SkillRules.class);
    return List.of(
        RuleSection.of(voice.text("power.rules.counts"), voice.text("power.rules.counts.text")),
        RuleSection.of(
            voice.text("power.rules.raises"),
            voice.text(
                "power.rules.raises.text",
                with("attack", voice.percent(skills.attack().value(), BasisPoints.WHOLE)),
                with("defense", voice.percent(skills.defense().value(), BasisPoints.WHOLE)))));
  }
}
