package reve.discord.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {

  @Test
  void it_lies_within_its_bounds() {
    assertThat(WholeNumber.of("2", 3, 5)).isEmpty();
    assertThat(WholeNumber.of("3", 3, 5)).contains(3);
    assertThat(WholeNumber.of("5", 3, 5)).contains(5);
    assertThat(WholeNumber.of("6", 3, 5)).isEmpty();
    assertThat(WholeNumber.of("-7", Integer.MIN_VALUE, 0)).contains(-7);
    assertThat(WholeNumber.of("3000000000", 0, Integer.MAX_VALUE)).isEmpty();
    assertThat(WholeNumber.of("3000000000", 0, Long.MAX_VALUE)).contains(3_000_000_000L);
  }

  @Test
  void spaces_around_it_do_not_count() {
    assertThat(WholeNumber.of(" 4\t", 1, 9)).contains(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "1.5", "1e3", "4 4", "9223372036854775808"})
  void nothing_else_is_one(String typed) {
    assertThat(WholeNumber.of(typed, Long.MIN_VALUE, Long.MAX_VALUE)).isEmpty();
  }
}
