package reve.game.skill;

import reve.game.energy.Gauge;
import reve.game.energy.GaugeModifier;
import reve.game.player.Player;
import reve.game.shared.BasisPoints;
import reve.game.shared.Moment;

/** The room that skill points make for energy and stamina. */
public final class SkilledGauges implements GaugeModifier {
  private final Skills skills;

  public SkilledGauges(Skills skills) {
    this.skills = skills;
  }

  @Override
  public Modification of(Gauge gauge, Player player, Moment moment) {
    SkillRules rules = moment.rules(SkillRules.class);
    Skills.Allocation points = skills.of(player.id());
    long room =
        switch (gauge) {
          case ENERGY -> points.energy() * rules.energy();
          case STAMINA -> points.stamina() * rules.stamina();
        };
    return new Modification(room, BasisPoints.NONE, 0);
  }
}
