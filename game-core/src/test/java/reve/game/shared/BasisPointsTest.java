package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisPointsTest {

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource({
    "0, 12345, 0",
    "10000, 12345, 12345",
    "2500, 400, 100",
    "1, 9999, 0",
    "1, 10000, 1",
    "3333, 100, 33",
    "9999, 1, 0",
    "20000, 7, 14",
    "5000, 0, 0",
    "10000, 9223372036854775807, 9223372036854775807",
    "5000, 9223372036854775807, 4611686018427387903"
  })
  void a_share_is_floored(long share, long amount, long expected) {
    assertThat(new BasisPoints(share).of(amount)).isEqualTo(expected);
  }

  @Property(tries = 5_000)
  void a_share_of_any_amount_is_exact(
      @ForAll @LongRange(max = Long.MAX_VALUE) long amount,
      @ForAll @LongRange(max = Long.MAX_VALUE) long share) {
    BigInteger exact =
        BigInteger.valueOf(amount)
            .multiply(BigInteger.valueOf(share))
            .divide(BigInteger.valueOf(10_000));

    if (exact.bitLength() < Long.SIZE) {
      assertThat(new BasisPoints(share).of(amount)).isEqualTo(exact.longValueExact());
    } else {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> new BasisPoints(share).of(amount));
    }
  }

  @Property
  void a_share_below_the_whole_never_exceeds_the_amount(
      @ForAll @LongRange(max = Long.MAX_VALUE) long amount,
      @ForAll @LongRange(max = 10_000) long share) {
    assertThat(new BasisPoints(share).of(amount)).isBetween(0L, amount);
  }

  @Test
  void the_product_may_need_more_than_63_bits_without_needing_64() {
    // 2⁶² × 3: the low half alone would look negative
    assertThat(new BasisPoints(3).of(1L << 62)).isEqualTo(1_383_505_805_528_216L);
  }

  @Test
  void shares_add_up() {
    assertThat(new BasisPoints(1_000).plus(new BasisPoints(250))).isEqualTo(new BasisPoints(1_250));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new BasisPoints(Long.MAX_VALUE).plus(new BasisPoints(1)));
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource({"0, 3, 0", "1, 3, 3333", "2, 3, 6666", "3, 3, 10000", "6, 3, 20000"})
  void the_share_that_a_part_is_of_the_whole_is_floored(long part, long whole, long share) {
    assertThat(BasisPoints.share(BigInteger.valueOf(part), BigInteger.valueOf(whole)))
        .contains(new BasisPoints(share));
  }

  @Test
  void of_nothing_there_is_no_share() {
    assertThat(BasisPoints.share(BigInteger.ONE, BigInteger.ZERO)).isEmpty();
  }

  @Test
  void a_share_is_not_negative() {
    assertThat(BasisPoints.NONE.value()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> new BasisPoints(-1));
  }
}
