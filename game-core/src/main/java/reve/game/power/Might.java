package reve.game.power;

import static java.math.BigInteger.TEN;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Stack;
import reve.game.esprit.Stat;
import reve.game.esprit.Stats;
import reve.game.shared.BasisPoints;

/** The stats of many copies together; health alone may pass 64 bits. */
public record Might(BigInteger atk, BigInteger def, BigInteger hp) {
  public static final Might NONE = new Might(ZERO, ZERO, ZERO);

  private static final BigInteger WHOLE = BigInteger.valueOf(BasisPoints.WHOLE);

  /** Of all copies of a stack: the lead copy as it is, the others with stars only. */
  public static Might of(Stack stack, Catalogue catalogue) {
    Stats base = catalogue.get(stack.esprit()).base();
    return of(stack.lead(catalogue))
        .plus(
            of(catalogue.growth().reserve(base, stack.stars()))
                .times(BigInteger.valueOf(stack.quantity() - 1)));
  }

  private static Might of(Stats stats) {
    return new Might(
        BigInteger.valueOf(stats.atk()),
        BigInteger.valueOf(stats.def()),
        BigInteger.valueOf(stats.hp()));
  }

  public Might plus(Might other) {
    return new Might(atk.add(other.atk), def.add(other.def), hp.add(other.hp));
  }

  private Might times(BigInteger factor) {
    return new Might(atk.multiply(factor), def.multiply(factor), hp.multiply(factor));
  }

  /** Each stat risen by so many basis points of itself, floored, and never below nothing. */
  Might raised(Bonus bonus) {
    return new Might(raised(atk, bonus.atk()), raised(def, bonus.def()), raised(hp, bonus.hp()));
  }

  private static BigInteger raised(BigInteger stat, long bonus) {
    BigInteger factor = BigInteger.valueOf(Math.max(0, BasisPoints.WHOLE + bonus));
    return stat.multiply(factor).divide(WHOLE);
  }

  public BigInteger of(Stat stat) {
    return switch (stat) {
      case ATK -> atk;
      case DEF -> def;
      case HP -> hp;
    };
  }

  /** One number for all three; ten points of health weigh as one of attack. */
  public BigInteger power() {
    return atk.add(def).add(hp.divide(TEN));
  }

  /** In basis points, each may be negative. */
  public record Bonus(long atk, long def, long hp) {
    public long on(Stat stat) {
      return switch (stat) {
        case ATK -> atk;
        case DEF -> def;
        case HP -> hp;
      };
    }
  }
}
