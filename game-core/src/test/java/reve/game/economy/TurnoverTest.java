package reve.game.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.money;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.shared.BasisPoints;

class TurnoverTest {

  @ParameterizedTest(name = "of {1} earned {0} are held: {2} spent, {3} basis points")
  @CsvSource({"3, 4, 1, 2500", "4, 4, 0, 0", "0, 3, 3, 10000", "2, 3, 1, 3333", "5, 4, 0, 0"})
  void what_was_earned_and_is_held_no_more_was_spent(
      long held, long earned, long spent, long velocity) {
    Turnover turnover = new Turnover(BigInteger.valueOf(held), BigInteger.valueOf(earned));

    assertThat(turnover.spent()).isEqualTo(spent);
    assertThat(turnover.velocity()).contains(new BasisPoints(velocity));
  }

  @Test
  void where_nothing_was_earned_nothing_moves() {
    assertThat(new Turnover(BigInteger.TEN, BigInteger.ZERO).velocity()).isEmpty();
  }

  @Test
  void each_currency_is_looked_at_by_itself() {
    Balances held = new Balances(money(REVIES, 2));
    Balances earned = new Balances(money(REVIES, 7));

    assertThat(Turnover.of(REVIES, held, earned))
        .isEqualTo(new Turnover(BigInteger.TWO, BigInteger.valueOf(7)));
    assertThat(Turnover.of(ERYTHL, held, earned)).isEqualTo(Turnover.NONE);
  }
}
