package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerLawTest {
  @ParameterizedTest(name = "{0} x {3}^({1}/{2}) is {4}")
  @CsvSource({
    "100,3,2,1,100",
    "100,3,2,2,282",
    "100,3,2,4,800",
    "100,3,2,199,280724",
    "1500,9,5,1,1500",
    "1500,9,5,2,5223",
    "1500,9,5,17,245979",
    "7,1,1,3,21",
    "5,3,2,0,0",
    "0,3,2,9,0"
  })
  void a_power_is_exact_and_floored(long factor, int exponent, int root, long n, long result) {
    assertThat(new PowerLaw(factor, exponent, root).at(n)).isEqualTo(result);
  }

  @Test
  void a_result_beyond_64_bits_is_no_result() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new PowerLaw(Long.MAX_VALUE, 2, 1).at(2));
  }

  @Test
  void a_law_without_sense_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PowerLaw(-1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new PowerLaw(1, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new PowerLaw(1, 1, 0));
  }
}
