package reve.game.fuzzing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * One way to spoil good input: what is done, where, and with which surprise. The numbers are taken
 * modulo what there is, so that the same mutation fits any input and can be made smaller.
 */
public record Mutation(int kind, int where, int what) {
  private static final int MANY = 1 << 20;

  /** At most this many at once; none leaves the input as it is. */
  public static Arbitrary<List<Mutation>> upTo(int most) {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, MANY).withDistribution(uniform());
    return Combinators.combine(number, number, number).as(Mutation::new).list().ofMaxSize(most);
  }

  private static RandomDistribution uniform() {
    return RandomDistribution.uniform();
  }

  <T> T kindOf(List<T> kinds) {
    return kinds.get(kind % kinds.size());
  }

  int whereIn(int size) {
    return size == 0 ? 0 : where % size;
  }

  <T> T oneOf(List<T> surprises) {
    return surprises.get(what % surprises.size());
  }
}
