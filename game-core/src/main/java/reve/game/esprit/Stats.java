package reve.game.esprit;

/** What an Esprit fights with; each at least 0. */
public record Stats(long atk, long def, long hp) {
  public Stats {
    if (atk < 0 || def < 0 || hp < 0) {
      throw new IllegalArgumentException("stats are not negative: " + atk + "/" + def + "/" + hp);
    }
  }

  public long of(Stat stat) {
    return switch (stat) {
      case ATK -> atk;
      case DEF -> def;
      case HP -> hp;
    };
  }

  /** One number for all three; ten points of health weigh as one of attack. */
  public long power() {
    return atk + def + hp / 10;
  }
}
