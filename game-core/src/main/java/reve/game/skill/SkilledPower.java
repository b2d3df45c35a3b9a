package reve.game.skill;

import reve.game.esprit.Stat;
import reve.game.player.Player;
import reve.game.power.PowerModifier;
import reve.game.shared.Moment;

/** The strength that skill points give to all of a player's Esprits. */
public final class SkilledPower implements PowerModifier {
  private final Skills skills;

  public SkilledPower(Skills skills) {
    this.skills = skills;
  }

  @Override
  public long onStat(Stat stat, Player player, Moment moment) {
    SkillRules rules = moment.rules(SkillRules.class);
    Skills.Allocation points = skills.of(player.id());
    return switch (stat) {
      case ATK -> points.attack() * rules.attack().value();
      case DEF -> points.defense() * rules.defense().value();
      case HP -> 0;
    };
  }
}
