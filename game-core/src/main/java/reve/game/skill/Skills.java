package reve.game.skill;

import reve.game.shared.PlayerId;

/** How the players have spent their skill points. */
public interface Skills {
  Allocation of(PlayerId player);

  void save(PlayerId player, Allocation allocation);

  /** Points in each skill, none negative, and how often all were taken back. */
  record Allocation(int energy, int stamina, int attack, int defense, int resets) {
    public static final Allocation NONE = new Allocation(0, 0, 0, 0, 0);

    public int spent() {
      return energy + stamina + attack + defense;
    }

    /** One point comes with each level above the first. */
    public int free(int level) {
      return Math.max(0, level - 1 - spent());
    }

    public int in(Skill skill) {
      return switch (skill) {
        case ENERGY -> energy;
        case STAMINA -> stamina;
        case ATTACK -> attack;
        case DEFENSE -> defense;
      };
    }

    Allocation plus(Skill skill, int points) {
      return switch (skill) {
        case ENERGY -> new Allocation(energy + points, stamina, attack, defense, resets);
        case STAMINA -> new Allocation(energy, stamina + points, attack, defense, resets);
        case ATTACK -> new Allocation(energy, stamina, attack + points, defense, resets);
        case DEFENSE -> new Allocation(energy, stamina, attack, defense + points, resets);
      };
    }

    Allocation takenBack() {
      return new Allocation(0, 0, 0, 0, resets + 1);
    }
  }
}
