package reve.game.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.shared.BasisPoints;

class TurnoverTest {

  @ParameterizedTest(name = "{1} spent and {0} left of {2} earned: {3} basis points")
  @CsvSource({"3, 1, 4, 2500", "4, 0, 4, 0", "0, 3, 3, 10000", "2, 1, 3, 3333", "5, 5, 0, 5000"})
  void what_is_spent_of_all_that_could_be(long held, long spent, long earned, long velocity) {
    assertThat(turnover(held, earned, spent).velocity()).contains(new BasisPoints(velocity));
  }

  @Test
  void where_there_was_nothing_nothing_moves() {
    assertThat(turnover(0, 7, 0).velocity()).isEmpty();
  }

  private static Turnover turnover(long held, long earned, long spent) {
    return new Turnover(
        BigInteger.valueOf(held), BigInteger.valueOf(earned), BigInteger.valueOf(spent));
  }
}
