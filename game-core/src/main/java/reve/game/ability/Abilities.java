package reve.game.ability;

import java.util.List;
import reve.game.shared.BasisPoints;

/** Everything that one Esprit can do in a fight. */
public record Abilities(
    Strike basic, Strike ultimate, List<PassiveAbility> passives, Support support) {
  public Abilities {
    passives = List.copyOf(passives);
  }

  /** A hit with so much of the attack, at the cost of stamina, and what it leaves behind. */
  public record Strike(BasisPoints power, int cooldown, long stamina, List<EffectAt> effects) {
    public Strike {
      effects = List.copyOf(effects);
    }
  }

  /** All parts of it are as strong. */
  public record PassiveAbility(BasisPoints strength, List<Passive> parts) {
    public PassiveAbility {
      parts = List.copyOf(parts);
    }
  }

  /** What the Esprit does beside a leader: {@code attack} is how much of its attack counts. */
  public record Support(
      BasisPoints attack, BasisPoints power, int cooldown, long stamina, List<EffectAt> effects) {
    public Support {
      effects = List.copyOf(effects);
    }
  }
}
